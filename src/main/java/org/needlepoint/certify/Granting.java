package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Relevant;
import org.needlepoint.certify.store.DecisionStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.course.LessonRead;
import org.needlepoint.logbook.RecordChanged;

/**
 * Looks, whenever something is finished or put on record, whether that completes a programme; in the transaction of what was finished.
 */
@ApplicationScoped
class Granting {

    @Inject
    private Courseware courseware;

    @Inject
    private FactsGathering gathering;

    @Inject
    private Deciding deciding;

    @Inject
    private Standings standings;

    @Inject
    private DecisionStore store;

    @Inject
    private Event<ProgrammeGranted> granted;

    void passed(@Observes AttemptFinished attempt) {
        if (attempt.passed()) {
            consider(
                    attempt.accountId(),
                    programme -> Relevant.to(programme).quizzes().contains(attempt.quizId()),
                    () -> Optional.of(attempt.organisationId()));
        }
    }

    void read(@Observes LessonRead lesson) {
        consider(
                lesson.accountId(),
                programme -> Relevant.to(programme).courses().contains(lesson.courseId()),
                () -> store.organisation(lesson.accountId(), lesson.courseId()));
    }

    void changed(@Observes RecordChanged record) {
        consider(record.accountId(), programme -> Relevant.to(programme).practised(), Optional::empty);
    }

    /** @return whether it was granted */
    boolean grant(long accountId, Programme programme) {
        Set<String> done = new HashSet<>();
        store.queue(accountId);
        grantAll(accountId, List.of(programme), Optional::empty, done);
        return done.contains(programme.id());
    }

    private void consider(long accountId, Predicate<Programme> concerned, Supplier<Optional<Long>> organisation) {
        List<Programme> programmes = courseware.current().programmes().values().stream()
                .filter(concerned)
                .toList();
        if (programmes.isEmpty()) {
            return;
        }
        store.queue(accountId);
        grantAll(accountId, programmes, organisation, new HashSet<>());
    }

    private void grantAll(
            long accountId, Collection<Programme> programmes, Supplier<Optional<Long>> organisation, Set<String> done) {
        Collection<Programme> next = programmes;
        while (!next.isEmpty()) {
            next = grantOne(accountId, next, organisation, done)
                    ? courseware.current().programmes().values()
                    : List.of();
        }
    }

    /** A certificate may be what another programme asks for, so whoever was granted one is looked at once more. */
    private boolean grantOne(
            long accountId, Collection<Programme> programmes, Supplier<Optional<Long>> organisation, Set<String> done) {
        Facts facts = gathering.of(List.of(accountId)).get(accountId);
        List<Decision> decisions = new ArrayList<>();
        for (Programme programme : programmes) {
            Decision decision = deciding.decide(programme, facts);
            if (decision instanceof Decision.Granted all && done.add(programme.id())) {
                Optional<Long> school = organisation.get().or(() -> store.school(accountId, programme.id()));
                granted.fire(new ProgrammeGranted(accountId, school, deciding.complete(all)));
                return true;
            }
            decisions.add(decision);
        }
        standings.keep(accountId, facts, decisions);
        return false;
    }
}
