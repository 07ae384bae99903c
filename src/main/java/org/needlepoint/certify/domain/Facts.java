package org.needlepoint.certify.domain;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Fraction;

/**
 * What is on record about one person, or as much of it as one programme looks at. Each list is in the order of its ids, whatever order it
 * is made from, so that the same records make the same text.
 *
 * @param zone of the issuer: it says which day an instant belongs to
 * @param checklists ids of the items by checklist
 */
public record Facts(
        ZoneId zone,
        List<Joined> joined,
        Map<String, CourseFacts> courses,
        Map<String, QuizFacts> quizzes,
        Map<String, List<String>> checklists,
        List<Session> sessions,
        List<Document> documents,
        List<SkillMark> skills,
        List<Held> certificates,
        List<CreditCount> credits,
        List<Waiver> waivers,
        List<LawFact> laws) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * A programme that was joined.
     *
     * @param id of the pathway
     * @param board whose rules apply; empty if none was named
     * @param consentForm that was agreed to; empty if none was
     */
    public record Joined(
            String id,
            String programmeId,
            Instant at,
            String board,
            String consentForm,
            Optional<Instant> consentAt,
            Optional<Instant> leftAt) {}

    /** @param lessons ids of all lessons of the course, in reading order */
    public record CourseFacts(List<String> lessons, List<LessonRead> read) {
        public CourseFacts {
            lessons = List.copyOf(lessons);
            read = sorted(read, Comparator.comparing(LessonRead::lessonId));
        }
    }

    /**
     * @param revision of the lesson that was read
     * @param minutes of study, as its author plans it
     */
    public record LessonRead(String lessonId, String revision, Instant at, int minutes) {}

    /**
     * @param passPercent least share of the marks, in per cent
     * @param results finished attempts: at least the best one, and the latest that passed
     */
    public record QuizFacts(int passPercent, List<Result> results) {
        public QuizFacts {
            results = sorted(results, Comparator.comparing(Result::attemptId));
        }
    }

    /**
     * A finished attempt.
     *
     * @param attemptId public id
     * @param quizRevision of the blueprint that was in force at its start
     * @param questionRevisions of the questions asked, in their order; the key is part of a question's text
     * @param share of the marks, 0 to 1
     */
    public record Result(
            String attemptId,
            String quizRevision,
            List<String> questionRevisions,
            Fraction share,
            boolean passed,
            Instant at) {
        public Result {
            questionRevisions = List.copyOf(questionRevisions);
        }

        /** Rounded down, so that a share just below the pass mark never looks like a pass. */
        public int percent() {
            return share.numerator()
                    .multiply(HUNDRED)
                    .divide(share.denominator())
                    .intValue();
        }

        /** SHA-256 of the revisions of all questions with their keys, in the order asked, one a line. */
        public String keyRevision() {
            return CanonicalJson.hash(String.join("\n", questionRevisions));
        }
    }

    /**
     * A supervised session that was signed.
     *
     * @param pathway in which it was logged
     * @param hash of the entry that was signed
     * @param supervisor public id
     */
    public record Session(
            String id,
            String pathway,
            LocalDate on,
            String modality,
            String technique,
            Set<String> regions,
            String hash,
            String supervisor,
            Instant signedAt,
            Optional<Instant> withdrawnAt) {
        public Session {
            regions = Set.copyOf(regions);
        }
    }

    /**
     * A paper.
     *
     * @param subtype the kind of case report; empty for all else
     * @param tenths of hours or credits
     * @param programmeId for which it was handed in; empty for all
     * @param from first day on which it holds, or the day of what it proves
     * @param until last day on which it holds
     * @param hash of its file
     */
    public record Document(
            String id,
            Type type,
            String subtype,
            int tenths,
            String modality,
            String programmeId,
            LocalDate from,
            Optional<LocalDate> until,
            String hash,
            Instant submittedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> refusedAt,
            Optional<Instant> withdrawnAt) {

        /** What it proves. */
        public enum Type {
            THEORY,
            IN_PERSON,
            CASE_REPORT,
            LICENCE,
            CPR,
            CREDIT
        }

        public boolean counts() {
            return acceptedAt.isPresent() && refusedAt.isEmpty() && withdrawnAt.isEmpty();
        }

        /** Handed in, and nobody has decided on it. */
        public boolean waits() {
            return acceptedAt.isEmpty() && refusedAt.isEmpty() && withdrawnAt.isEmpty();
        }
    }

    /**
     * What an assessor saw.
     *
     * @param item of a checklist, or the critical failure
     * @param assessor public id
     * @param until last day on which it counts
     */
    public record SkillMark(
            String id,
            String pathway,
            String assessment,
            String item,
            String assessor,
            String region,
            String technique,
            LocalDate on,
            Optional<LocalDate> until,
            Outcome outcome,
            Instant at) {

        /** How it went; a critical failure ends the assessment. */
        public enum Outcome {
            PASS,
            NOT_YET,
            CRITICAL
        }
    }

    /**
     * Credits of one category that an accepted activity counts for.
     *
     * @param document id of the paper on the activity
     * @param size tenths of the activity itself: its categories count no more in all
     */
    public record CreditCount(
            String document, String scheme, String category, int tenths, int size, LocalDate on, Instant acceptedAt) {}

    /** Two people let somebody off one requirement. */
    public record Waiver(
            String id,
            String programmeId,
            String requirement,
            String reason,
            String proposedBy,
            String confirmedBy,
            Instant confirmedAt) {}

    /**
     * What a board's rules say on the day of the decision.
     *
     * @param packDate the pack's own date, which names it
     * @param revision SHA-256 of the pack
     * @param allows yes, no or unclear by modality
     */
    public record LawFact(String board, String packDate, String revision, Map<String, String> allows) {
        public LawFact {
            allows = Map.copyOf(allows);
        }
    }

    public Facts {
        joined = sorted(joined, Comparator.comparing(Joined::id));
        courses = Map.copyOf(courses);
        quizzes = Map.copyOf(quizzes);
        checklists = Map.copyOf(checklists);
        sessions = sorted(sessions, Comparator.comparing(Session::id));
        documents = sorted(documents, Comparator.comparing(Document::id));
        skills = sorted(skills, Comparator.comparing(SkillMark::id));
        certificates =
                sorted(certificates, Comparator.comparing(Held::programmeId).thenComparing(Held::cycle));
        credits = sorted(
                credits,
                Comparator.comparing(CreditCount::document)
                        .thenComparing(CreditCount::scheme)
                        .thenComparing(CreditCount::category));
        waivers = sorted(waivers, Comparator.comparing(Waiver::id));
        laws = sorted(laws, Comparator.comparing(LawFact::board));
    }

    /** Nothing on record. */
    public static Facts none(ZoneId zone) {
        return new FactsBuilder(zone).build();
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The pathway in which the person is, the newest one if there are several. */
    public Optional<Joined> pathway(String programmeId) {
        return joined.stream()
                .filter(pathway -> pathway.programmeId().equals(programmeId))
                .filter(pathway -> pathway.leftAt().isEmpty())
                .max(Comparator.comparing(Joined::at).thenComparing(Joined::id));
    }

    /**
     * When the newest of these records was made. Another node, whose clock is ahead, may just have made it: who decides now decides no earlier
     * than that.
     */
    public Optional<Instant> latest() {
        return Stream.of(
                        joined.stream()
                                .flatMap(
                                        way -> instants(List.of(Optional.of(way.at()), way.consentAt(), way.leftAt()))),
                        courses.values().stream()
                                .flatMap(course -> course.read().stream())
                                .map(LessonRead::at),
                        quizzes.values().stream()
                                .flatMap(quiz -> quiz.results().stream())
                                .map(Result::at),
                        sessions.stream()
                                .flatMap(session ->
                                        instants(List.of(Optional.of(session.signedAt()), session.withdrawnAt()))),
                        documents.stream()
                                .flatMap(paper -> instants(List.of(
                                        Optional.of(paper.submittedAt()),
                                        paper.acceptedAt(),
                                        paper.refusedAt(),
                                        paper.withdrawnAt()))),
                        skills.stream().map(SkillMark::at),
                        certificates.stream().map(Held::changedAt),
                        credits.stream().map(CreditCount::acceptedAt),
                        waivers.stream().map(Waiver::confirmedAt))
                .flatMap(instants -> instants)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Instant> instants(List<Optional<Instant>> all) {
        return all.stream().flatMap(Optional::stream);
    }

    private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}
