package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.Facts.SkillMark.Outcome;
import org.needlepoint.certify.domain.Facts.Waiver;
import org.needlepoint.shared.domain.Fraction;

/** Records about one person, drawn by a seed, for {@link InProgramme#whole}. Everything lies within three years before {@link #NOW}. */
public final class InRecords {

    public static final Instant NOW = Instant.parse("2027-06-15T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2027-06-15");
    static final Map<String, List<String>> CHECKLISTS =
            Map.of("core", List.of("hands", "count"), "needling", List.of("twitch"));

    private static final int DAYS = 1100;

    private final long seed;
    private final Random random;
    private int next;

    public InRecords(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** All that {@link InProgramme#whole} asks for, and no more. */
    public static FactsBuilder complete() {
        InRecords own = new InRecords(987_654_321);
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        facts.joined.add(
                new Joined("way", "dn", days(300), "us-xx", "practice", Optional.of(days(300)), Optional.empty()));
        facts.laws.add(new LawFact("us-xx", "2026-01-01", "rev", Map.of("dn", "yes")));
        facts.courses.put(
                "c1", new CourseFacts(List.of("l1", "l2"), List.of(lesson("l1", days(200)), lesson("l2", days(199)))));
        facts.courses.put("c2", new CourseFacts(List.of("l3"), List.of(lesson("l3", days(198)))));
        facts.quizzes.put("q1", new QuizFacts(80, List.of(own.result(true, days(190)))));
        facts.quizzes.put("final", new QuizFacts(80, List.of(own.result(true, days(180)))));
        facts.checklists.putAll(CHECKLISTS);
        for (int i = 0; i < 4; i++) {
            facts.sessions.add(own.session(TODAY.minusDays(100 + i), Set.of("thorax", "neck"), "deep"));
        }
        facts.documents.add(own.paper(Document.Type.LICENCE, TODAY.minusDays(800), 0, ""));
        facts.documents.add(own.paper(Document.Type.IN_PERSON, TODAY.minusDays(90), 270, ""));
        facts.documents.add(own.paper(Document.Type.THEORY, TODAY.minusDays(90), 20, ""));
        facts.documents.add(own.paper(Document.Type.CASE_REPORT, TODAY.minusDays(80), 0, "full"));
        facts.documents.add(own.paper(Document.Type.CASE_REPORT, TODAY.minusDays(79), 0, "full"));
        for (String item : List.of("hands", "count", "twitch")) {
            facts.skills.add(own.mark(item, "examiner-1", days(70), Outcome.PASS));
            facts.skills.add(own.mark(item, "examiner-2", days(69), Outcome.PASS));
        }
        facts.certificates.add(held("ns", 1, TODAY.minusDays(150)));
        return facts;
    }

    /** Anything, from nothing to everything; never of the programme's own certificate. */
    public FactsBuilder some() {
        FactsBuilder facts = random.nextInt(3) == 0
                ? complete()
                : new FactsBuilder(ZoneId.of(random.nextBoolean() ? "UTC" : "Pacific/Kiritimati"));
        if (facts.joined.isEmpty() && random.nextBoolean()) {
            facts.joined.addAll(complete().joined);
            facts.laws.addAll(complete().laws);
        }
        facts.checklists.putAll(CHECKLISTS);
        facts.quizzes.computeIfAbsent("q1", id -> new QuizFacts(80, List.of()));
        facts.quizzes.computeIfAbsent("final", id -> new QuizFacts(80, List.of()));
        facts.courses.computeIfAbsent("c1", id -> new CourseFacts(List.of("l1", "l2"), List.of()));
        facts.courses.computeIfAbsent("c2", id -> new CourseFacts(List.of("l3"), List.of()));
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            add(facts);
            if (random.nextInt(6) == 0) {
                spoil(facts);
            }
        }
        return facts;
    }

    /** One piece of evidence more, of any kind, good or worthless but never adverse. */
    public void add(FactsBuilder facts) {
        Instant at = days(random.nextInt(DAYS)).minusMillis(random.nextInt(86_400_000));
        LocalDate on = LocalDate.ofInstant(at, ZoneOffset.UTC);
        switch (random.nextInt(8)) {
            case 0 -> read(facts, at);
            case 1 ->
                facts.quizzes.computeIfPresent(
                        pick("q1", "final"), (id, quiz) -> with(quiz, result(random.nextBoolean(), at)));
            case 2 -> facts.sessions.add(session(on, Set.of(pick("thorax", "neck", "leg")), pick("deep", "shallow")));
            case 3 ->
                facts.documents.add(paper(
                        Document.Type.values()[random.nextInt(5)], on, random.nextInt(200), pick("full", "neuro")));
            case 4 ->
                facts.skills.add(mark(
                        pick("hands", "count", "twitch", "other"),
                        pick("examiner-1", "examiner-2", "examiner-3"),
                        at,
                        pick(Outcome.PASS, Outcome.PASS, Outcome.NOT_YET)));
            case 5 -> credit(facts, on, at);
            case 6 ->
                facts.waivers.add(
                        new Waiver(id(), "dn", pick("hours", "cases", "quiz", "cpr", "credits"), "Ill.", "a", "b", at));
            default -> facts.certificates.add(held("ns", 1 + facts.certificates.size(), on));
        }
    }

    /** Something adverse. */
    void spoil(FactsBuilder facts) {
        Instant at = days(random.nextInt(DAYS));
        if (random.nextBoolean() && !facts.documents.isEmpty()) {
            int which = random.nextInt(facts.documents.size());
            facts.documents.set(which, withdrawn(facts.documents.get(which), at));
        } else {
            facts.skills.add(mark("recapping", "examiner-1", at, Outcome.CRITICAL));
        }
    }

    void credit(FactsBuilder facts, LocalDate on, Instant at) {
        Document activity = paper(Document.Type.CREDIT, on, 5 + random.nextInt(100), "");
        facts.documents.add(activity);
        for (String category : List.of("safety", "ethics", "other")) {
            if (random.nextBoolean()) {
                facts.credits.add(new CreditCount(
                        activity.id(),
                        pick("own", "another"),
                        category,
                        1 + random.nextInt(activity.tenths()),
                        activity.tenths(),
                        on,
                        at));
            }
        }
    }

    private void read(FactsBuilder facts, Instant at) {
        String lesson = pick("l1", "l2", "l3");
        facts.courses.computeIfPresent(
                lesson.equals("l3") ? "c2" : "c1",
                (id, course) ->
                        course.read().stream().anyMatch(l -> l.lessonId().equals(lesson))
                                ? course
                                : new CourseFacts(
                                        course.lessons(),
                                        Stream.concat(course.read().stream(), Stream.of(lesson(lesson, at)))
                                                .toList()));
    }

    static QuizFacts with(QuizFacts quiz, Result result) {
        return new QuizFacts(
                quiz.passPercent(),
                Stream.concat(quiz.results().stream(), Stream.of(result)).toList());
    }

    static LessonRead lesson(String id, Instant at) {
        return new LessonRead(id, "rev-" + id, at, 40);
    }

    Result result(boolean passed, Instant at) {
        return new Result(
                id(),
                "blueprint",
                List.of("q2", "q1"),
                Fraction.of(passed ? 9 : 1 + random.nextInt(9), 10),
                passed,
                at);
    }

    Session session(LocalDate on, Set<String> regions, String technique) {
        return new Session(
                id(),
                "way",
                on,
                "dn",
                technique,
                regions,
                "hash",
                "supervisor",
                on.atTime(18, 0).toInstant(ZoneOffset.UTC),
                Optional.empty());
    }

    Document paper(Document.Type type, LocalDate from, int tenths, String subtype) {
        Instant at = from.atTime(20, 0).toInstant(ZoneOffset.UTC);
        boolean dated = type == Document.Type.LICENCE || type == Document.Type.CPR;
        return new Document(
                id(),
                type,
                subtype,
                tenths,
                "dn",
                "",
                from,
                dated ? Optional.of(from.plusYears(3)) : Optional.empty(),
                "hash",
                at,
                Optional.of(at),
                Optional.empty(),
                Optional.empty());
    }

    static Document withdrawn(Document paper, Instant at) {
        return new Document(
                paper.id(),
                paper.type(),
                paper.subtype(),
                paper.tenths(),
                paper.modality(),
                paper.programmeId(),
                paper.from(),
                paper.until(),
                paper.hash(),
                paper.submittedAt(),
                paper.acceptedAt(),
                paper.refusedAt(),
                Optional.of(at));
    }

    SkillMark mark(String item, String assessor, Instant at, Outcome outcome) {
        return new SkillMark(
                id(),
                "way",
                "assessment",
                item,
                assessor,
                "thorax",
                "deep",
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                Optional.empty(),
                outcome,
                at);
    }

    /** For two years from the day on, and nothing was done to it. */
    static Held held(String programme, int cycle, LocalDate on, Held.Act... acts) {
        return new Held(
                programme + "-" + cycle,
                programme,
                cycle,
                on,
                Optional.of(on.plusYears(2)),
                on.atTime(10, 0).toInstant(ZoneOffset.UTC),
                false,
                List.of(acts));
    }

    /** So many days before now. */
    static Instant days(int ago) {
        return NOW.minus(ago, ChronoUnit.DAYS);
    }

    private String id() {
        return "%020d-%05d".formatted(Math.abs(seed), ++next);
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
