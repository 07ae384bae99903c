package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.practice.Form;
import org.needlepoint.course.Studies;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Somebody reads what a programme asks for, and joins it through their school; nobody joins what they have not been shown. */
@ApplicationScoped
public class Pathways {

    @Inject
    private PathwayStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    @Inject
    private Studies studies;

    @Inject
    private BoardChoices boards;

    @Inject
    private Journal journal;

    @Inject
    private Event<RecordChanged> changed;

    @Inject
    private Clock clock;

    /**
     * What a reader may do with a programme.
     *
     * @param pathway their open one; null when there is none
     * @param schools through which they could join
     * @param boards whose rules may apply, and what they answer today; none where the programme asks none
     */
    public record Offer(Policy policy, Pathway pathway, List<Membership> schools, List<BoardChoice> boards) {
        public Offer {
            schools = List.copyOf(schools);
            boards = List.copyOf(boards);
        }

        /** Whether they have not joined. */
        public boolean outside() {
            return pathway == null;
        }

        /** Whether there is no school through which they could join. */
        public boolean barred() {
            return schools.isEmpty();
        }
    }

    /**
     * What somebody has joined.
     *
     * @param pathways the first one first, those that were left too
     * @param supervises whether they were ever appointed as a supervisor
     */
    public record Own(List<Pathway> pathways, boolean supervises) {
        public Own {
            pathways = List.copyOf(pathways);
        }

        /** Whether sessions can be written down. */
        public boolean writes() {
            return pathways.stream().anyMatch(pathway -> pathway.leftAt().isEmpty());
        }
    }

    /** All policies, by title. */
    public List<Policy> all() {
        Catalogue catalogue = courseware.current();
        return catalogue.programmes().values().stream()
                .sorted(Comparator.comparing(Programme::title))
                .map(programme -> Policy.of(programme, catalogue))
                .toList();
    }

    /** The caller's pathways, and whether they supervise; one select. */
    @Transactional
    public Own own(Caller caller) {
        PathwayStore.Own own = store.own(caller.accountId());
        return new Own(own.pathways().stream().map(Records::pathway).toList(), own.supervises());
    }

    /**
     * One policy, and whether the reader can join; at most two selects, none for a stranger.
     *
     * @throws Refused NotFound for an unknown programme
     */
    @Transactional
    public Offer offer(Optional<Caller> reader, String programmeId) {
        Policy policy = Policy.of(programme(programmeId), courseware.current());
        Optional<PathwayLine> joined = reader.flatMap(caller -> open(caller, programmeId));
        List<Membership> schools = reader.map(studies::schools).orElse(List.of());
        return new Offer(policy, joined.map(Records::pathway).orElse(null), schools, boards.of(programme(programmeId)));
    }

    /**
     * Joins. Whoever has joined already stays where they are.
     *
     * @param school public id; may be empty for whoever learns at one school
     * @param board whose rules apply; empty where the programme asks none
     * @param shown see {@link Policy#shown}
     * @param consent whether the forms that the policy shows were agreed to
     * @throws Refused NotFound for an unknown programme, and one that nobody joins; Stale when the programme is no longer what was shown;
     *     Malformed without a school, without consent, or with a board that does not allow it
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public Pathway join(Caller caller, String programmeId, String school, String board, String shown, boolean consent) {
        Programme programme = programme(programmeId);
        Policy policy = Policy.of(programme, courseware.current());
        if (!policy.joinable()) {
            throw Refused.notFound();
        }
        store.queue(caller.accountId());
        Optional<PathwayLine> before = open(caller, programmeId);
        if (before.isPresent()) {
            return Records.pathway(before.get());
        }
        if (!policy.shown().equals(shown)) {
            throw new Refused(new Refusal.Stale(0));
        }
        Membership through = school(caller, school);
        Optional<Form> form = policy.forms().stream().findFirst();
        if (form.isPresent() && !consent) {
            throw new Refused(new Refusal.Malformed(
                    "consent", "Read the form, and tick that you agree to it. You have not joined yet."));
        }
        return insert(caller, policy, through, boards.chosen(programme, board), form);
    }

    private Pathway insert(
            Caller caller, Policy policy, Membership through, Optional<String> board, Optional<Form> form) {
        Instant now = clock.instant();
        PathwayLine made = new PathwayLine(
                0,
                PublicId.next(),
                caller.accountId(),
                through.organisationId(),
                policy.id(),
                board,
                policy.revision(),
                now,
                form.map(Form::id),
                form.map(agreed -> now),
                Optional.empty());
        form.ifPresent(agreed ->
                revisions.keep("form", agreed.id(), agreed.revision(), agreed.title() + "\n" + agreed.text()));
        long id = store.insert(made, form.map(Form::revision));
        journal.record(
                caller.publicId(),
                "programme.joined",
                made.publicId(),
                Map.of(
                        "programme",
                        policy.id(),
                        "policy",
                        policy.revision(),
                        "consent",
                        form.map(Form::revision).orElse(""),
                        "school",
                        through.organisationPublicId()));
        changed.fire(new RecordChanged(caller.accountId()));
        return Records.pathway(made.with(id));
    }

    /**
     * Leaves a programme; what was done on the way stays on record.
     *
     * @throws Refused NotFound when it is not an open pathway of the caller
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void leave(Caller caller, String pathway) {
        store.queue(caller.accountId());
        PathwayLine left = store.own(caller.accountId()).pathways().stream()
                .filter(line -> line.publicId().equals(pathway) && line.leftAt().isEmpty())
                .findFirst()
                .orElseThrow(Refused::notFound);
        store.leave(left.id(), clock.instant());
        journal.record(caller.publicId(), "programme.left", pathway, Map.of("programme", left.programmeId()));
        changed.fire(new RecordChanged(caller.accountId()));
    }

    private Optional<PathwayLine> open(Caller caller, String programmeId) {
        return store.own(caller.accountId()).pathways().stream()
                .filter(line ->
                        line.programmeId().equals(programmeId) && line.leftAt().isEmpty())
                .findFirst();
    }

    private Membership school(Caller caller, String school) {
        List<Membership> schools = studies.schools(caller);
        if (schools.isEmpty()) {
            throw new Refused(new Refusal.Malformed(
                    "school", "Only trainees of a school can join. Ask your school to add you as a trainee."));
        }
        if ((school == null || school.isBlank()) && schools.size() == 1) {
            return schools.get(0);
        }
        return schools.stream()
                .filter(m -> m.organisationPublicId().equals(school))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(new Refusal.Malformed("school", "Choose the school through which you join.")));
    }

    private Programme programme(String id) {
        return courseware.current().programme(id).orElseThrow(Refused::notFound);
    }
}
