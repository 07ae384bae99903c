package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.domain.Assessment;
import org.needlepoint.logbook.domain.SkillMark;
import org.needlepoint.logbook.domain.SkillRules;
import org.needlepoint.logbook.domain.TypedMark;
import org.needlepoint.logbook.store.AssessmentStore;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * An examiner watches a learner work, and signs item by item what was seen. Learners of other schools, and the examiner's own pathways,
 * are not there; an assessment belongs to who began it.
 */
@ApplicationScoped
public class Assessments {

    @Inject
    private AssessmentStore store;

    @Inject
    private PathwayStore pathways;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    @Inject
    private Journal journal;

    @Inject
    private Event<RecordChanged> changed;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** Somebody whose skills can be assessed. @param passed items in which a pass of anybody counts today */
    public record Candidate(String pathway, String learner, String programme, int passed, int items) {}

    /**
     * A checklist as its examiner sees it.
     *
     * @param assessment the examiner's own that goes on, or else the last one; null before the first
     */
    public record Sheet(Passport passport, Assessment assessment) {

        public boolean open() {
            return !closed();
        }

        /** Whether nothing can be marked now; false for a sheet that is not read yet: a form that was posted must find its button. */
        public boolean closed() {
            return assessment == null || assessment.endedAt().isPresent();
        }

        /** Why the last one ended; empty where none has. */
        public String ended() {
            return assessment == null ? "" : assessment.refusal().orElse("");
        }
    }

    /** Who is on a pathway that asks for skills, at the caller's schools, by name; one select. */
    @Transactional
    public List<Candidate> candidates(Caller caller) {
        return store.candidates(schools(caller), caller.accountId(), calendar.today()).stream()
                .flatMap(c -> PassportViews.of(courseware.current(), c.pathway().programmeId()).stream()
                        .map(views -> new Candidate(
                                c.pathway().publicId(),
                                c.learner(),
                                views.programme(),
                                c.passed(),
                                views.rules().checklists().stream()
                                        .mapToInt(l -> l.items().size())
                                        .sum())))
                .toList();
    }

    /** @throws Refused NotFound for a pathway that is not of a learner of the caller's schools, or is the caller's own */
    @Transactional
    public Sheet look(Caller caller, String pathwayId) {
        PathwayLine pathway = pathway(caller, pathwayId);
        List<SkillMark> marks = store.marks(pathway.accountId()).getOrDefault(pathway.programmeId(), List.of());
        Map<String, String> names =
                people.names(marks.stream().map(SkillMark::examiner).distinct().toList());
        Passport passport = views(pathway)
                .passport(
                        pathwayId,
                        people.person(pathway.accountId()).name(),
                        marks,
                        names,
                        caller.publicId(),
                        calendar.today());
        return new Sheet(passport, store.last(pathway.id(), caller.publicId()).orElse(null));
    }

    /** Begins an assessment; one that goes on goes on. */
    @Durable
    @Transactional
    public void begin(Caller caller, String pathwayId) {
        PathwayLine pathway = pathway(caller, pathwayId);
        pathways.queue(pathway.accountId());
        if (store.last(pathway.id(), caller.publicId())
                .filter(a -> a.endedAt().isEmpty())
                .isEmpty()) {
            store.insert(PublicId.next(), pathway.accountId(), pathway.id(), caller.publicId(), clock.instant());
        }
    }

    /**
     * Marks one item, or several at once where none is of a high-risk region.
     *
     * @param seen marks that the page showed
     * @throws Refused Malformed, with advice; Conflict, with words, once it has ended; Stale when marks were made meanwhile
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void mark(Caller caller, String pathwayId, int seen, TypedMark typed) {
        PathwayLine pathway = pathway(caller, pathwayId);
        Assessment assessment = open(caller, pathway);
        SkillRules.Reading reading = views(pathway).rules().read(typed, calendar.today());
        reading.problem().ifPresent(problem -> {
            throw new Refused(problem);
        });
        if (assessment.marks() != seen) {
            throw new Refused(new Refusal.Stale(assessment.marks()));
        }
        write(caller, assessment, reading.lines());
    }

    /**
     * Ends the assessment with a critical failure: nothing that was signed for this programme before counts any more.
     *
     * @throws Refused Malformed for a failure that is none; otherwise as {@link #mark}
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void stop(Caller caller, String pathwayId, int seen, String failure) {
        Assessment assessment = open(caller, pathway(caller, pathwayId));
        boolean known = courseware.current().skills().failures().stream().anyMatch(f -> f.id().equals(failure));
        if (!known) {
            throw new Refused(new Refusal.Malformed("failure", "Choose what happened. The assessment goes on."));
        }
        if (assessment.marks() != seen) {
            throw new Refused(new Refusal.Stale(assessment.marks()));
        }
        write(
                caller,
                assessment,
                List.of(new SkillRules.Line(
                        failure, "", "", calendar.today(), Optional.empty(), SkillMark.CRITICAL, "")));
        store.end(assessment, SkillMark.CRITICAL, failure, clock.instant());
    }

    /**
     * Ends the assessment; what was marked counts.
     *
     * @param ticked items that are still ticked: none may be, or it would be lost what was seen
     * @throws Refused Malformed for those; otherwise as {@link #mark}
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void end(Caller caller, String pathwayId, List<String> ticked) {
        Assessment assessment = open(caller, pathway(caller, pathwayId));
        if (!ticked.isEmpty()) {
            throw new Refused(new Refusal.Malformed(
                    "items",
                    "Something is ticked that was neither passed nor not. Untick it, or mark it first."
                            + " The assessment goes on."));
        }
        store.end(assessment, "DONE", null, clock.instant());
    }

    private void write(Caller caller, Assessment assessment, List<SkillRules.Line> lines) {
        Instant now = clock.instant();
        if (!store.append(assessment, lines, now)) {
            throw new Refused(new Refusal.Stale(assessment.marks()));
        }
        lines.forEach(line -> journal.record(
                caller.publicId(),
                "skill.marked",
                assessment.publicId(),
                Map.of("item", line.item(), "region", line.region(), "outcome", line.outcome())));
        changed.fire(new RecordChanged(assessment.accountId()));
    }

    private Assessment open(Caller caller, PathwayLine pathway) {
        Assessment assessment = store.last(pathway.id(), caller.publicId())
                .orElseThrow(() -> new Refused(new Refusal.Conflict("Begin an assessment first.")));
        assessment.refusal().ifPresent(words -> {
            throw new Refused(new Refusal.Conflict(words));
        });
        return assessment;
    }

    private PathwayLine pathway(Caller caller, String id) {
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(pathways::find)
                .filter(p -> p.leftAt().isEmpty() && p.accountId() != caller.accountId())
                .filter(p -> caller.has(Role.EXAMINER, p.organisationId()))
                .filter(p ->
                        PassportViews.of(courseware.current(), p.programmeId()).isPresent())
                .orElseThrow(Refused::notFound);
    }

    private PassportViews views(PathwayLine pathway) {
        return PassportViews.of(courseware.current(), pathway.programmeId()).orElseThrow(Refused::notFound);
    }

    private static List<Long> schools(Caller caller) {
        return caller.memberships(Role.EXAMINER).stream()
                .map(Membership::organisationId)
                .distinct()
                .toList();
    }
}
