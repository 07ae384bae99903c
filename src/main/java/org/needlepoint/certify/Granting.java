package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.store.DecisionStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.course.LessonRead;

/** Looks, whenever something is finished, whether that completes a programme; in the transaction of what was finished. */
@ApplicationScoped
class Granting {

    @Inject
    private Courseware courseware;

    @Inject
    private Records records;

    @Inject
    private DecisionStore store;

    @Inject
    private Event<ProgrammeGranted> granted;

    void passed(@Observes AttemptFinished attempt) {
        if (attempt.passed()) {
            consider(
                    attempt.accountId(),
                    programme -> Records.quizIds(programme).contains(attempt.quizId()),
                    () -> Optional.of(attempt.organisationId()));
        }
    }

    void read(@Observes LessonRead lesson) {
        consider(
                lesson.accountId(),
                programme -> Records.courseIds(programme).contains(lesson.courseId()),
                () -> store.organisation(lesson.accountId(), lesson.courseId()));
    }

    private void consider(long accountId, Predicate<Programme> concerned, Supplier<Optional<Long>> organisation) {
        Catalogue catalogue = courseware.current();
        boolean queued = false;
        for (Programme programme : catalogue.programmes().values()) {
            if (!concerned.test(programme)) {
                continue;
            }
            if (!queued) {
                store.queue(accountId);
                queued = true;
            }
            if (records.decide(accountId, programme, catalogue) instanceof Decision.Granted decision) {
                granted.fire(new ProgrammeGranted(accountId, organisation.get(), decision));
            }
        }
    }
}
