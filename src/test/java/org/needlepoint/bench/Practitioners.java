package org.needlepoint.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CaseReports;
import org.needlepoint.content.domain.Requirement.CertificateHeld;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.QuizPassed;
import org.needlepoint.content.domain.Requirement.SkillsSigned;
import org.needlepoint.content.domain.Requirement.SupervisedTreatments;
import org.needlepoint.content.domain.practice.SkillItem;
import org.needlepoint.shared.domain.Fraction;

/**
 * People who have done all that a programme asks for and, half of them, for one thing: 30 to 60 sessions where sessions are asked for, each
 * quiz tried once or twice. One seed always makes the same person.
 */
final class Practitioners {

    static final Instant NOW = Instant.parse("2027-06-15T12:00:00Z");

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final int LESSON_MINUTES = 30;
    private static final int QUESTIONS = 20;
    private static final int MORE_SESSIONS = 31;

    private final Programme programme;
    private final Catalogue catalogue;
    private Random random;
    private int next;

    Practitioners(Programme programme, Catalogue catalogue) {
        this.programme = programme;
        this.catalogue = catalogue;
    }

    Facts person(long seed) {
        random = new Random(seed);
        next = 0;
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        facts.joined.add(new Joined(
                id(),
                programme.id(),
                daysAgo(700),
                "board",
                "practice-consent",
                Optional.of(daysAgo(700)),
                Optional.empty()));
        facts.laws.add(new LawFact("board", "2026-01-01", hash(), Map.of("dn", "yes", "ims", "yes", "acu", "yes")));
        List<Requirement> done = new ArrayList<>(programme.first());
        if (random.nextBoolean()) {
            Collections.shuffle(done, random);
            done.remove(0);
        }
        done.forEach(requirement -> add(facts, requirement));
        return facts.build();
    }

    private void add(FactsBuilder facts, Requirement requirement) {
        if (requirement instanceof CourseRead course) {
            facts.courses.put(course.courseId(), course(course.courseId()));
        } else if (requirement instanceof QuizPassed quiz) {
            facts.quizzes.put(quiz.quizId(), new QuizFacts(80, results()));
        } else if (requirement instanceof SupervisedTreatments sessions) {
            IntStream.range(0, sessions.count() + random.nextInt(MORE_SESSIONS))
                    .forEach(i -> facts.sessions.add(session(facts, sessions.modality())));
        } else if (requirement instanceof CaseReports reports) {
            IntStream.range(0, reports.count())
                    .forEach(i -> facts.documents.add(paper(Document.Type.CASE_REPORT, reports.type(), "", 0)));
        } else if (requirement instanceof SkillsSigned skills) {
            skills.checklists().forEach(id -> sign(facts, id, skills.assessors()));
        } else if (requirement instanceof CertificateHeld held) {
            LocalDate issued = TODAY.minusDays(200);
            facts.certificates.add(new Held(
                    id(),
                    held.programmeId(),
                    1,
                    issued,
                    Optional.of(issued.plusYears(2)),
                    daysAgo(200),
                    false,
                    List.of()));
        } else {
            papers(facts, requirement);
        }
    }

    private void papers(FactsBuilder facts, Requirement requirement) {
        if (requirement instanceof Requirement.LicenceAccepted) {
            facts.documents.add(paper(Document.Type.LICENCE, "", "", 0));
        } else if (requirement instanceof Requirement.TheoryHours hours) {
            facts.documents.add(paper(Document.Type.THEORY, "", hours.modality().orElse(""), hours.tenths()));
        } else if (requirement instanceof Requirement.InPersonHours hours) {
            facts.documents.add(
                    paper(Document.Type.IN_PERSON, "", hours.modality().orElse(""), hours.tenths()));
        }
    }

    private CourseFacts course(String courseId) {
        List<String> lessons = catalogue.course(courseId).stream()
                .flatMap(course -> course.modules().stream())
                .map(Course.Module::items)
                .flatMap(List::stream)
                .filter(id -> catalogue.lesson(id).isPresent())
                .toList();
        return new CourseFacts(
                lessons,
                lessons.stream()
                        .map(id -> new LessonRead(id, hash(), daysAgo(300), LESSON_MINUTES))
                        .toList());
    }

    private List<Result> results() {
        Result passed = result(90, true, 100);
        return random.nextBoolean() ? List.of(passed) : List.of(result(60, false, 150), passed);
    }

    private Result result(int percent, boolean passed, int days) {
        List<String> questions =
                IntStream.range(0, QUESTIONS).mapToObj(i -> hash()).toList();
        return new Result(id(), hash(), questions, Fraction.of(percent, 100), passed, daysAgo(days));
    }

    private Session session(FactsBuilder facts, String modality) {
        LocalDate on = TODAY.minusDays(1 + random.nextInt(400));
        return new Session(
                id(),
                facts.joined.get(0).id(),
                on,
                modality,
                "technique",
                Set.of("thorax", "leg"),
                hash(),
                "supervisor",
                on.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Optional.empty());
    }

    private void sign(FactsBuilder facts, String checklist, int assessors) {
        List<String> items = catalogue.checklists().get(checklist).items().stream()
                .map(SkillItem::id)
                .toList();
        facts.checklists.put(checklist, items);
        for (int assessor = 0; assessor < assessors; assessor++) {
            for (String item : items) {
                facts.skills.add(new SkillMark(
                        id(),
                        facts.joined.get(0).id(),
                        "assessment",
                        item,
                        "examiner" + assessor,
                        "leg",
                        "technique",
                        TODAY.minusDays(50),
                        Optional.empty(),
                        SkillMark.Outcome.PASS,
                        daysAgo(50)));
            }
        }
    }

    private Document paper(Document.Type type, String subtype, String modality, int tenths) {
        return new Document(
                id(),
                type,
                subtype,
                tenths,
                modality,
                "",
                TODAY.minusDays(800),
                Optional.empty(),
                hash(),
                daysAgo(90),
                Optional.of(daysAgo(80)),
                Optional.empty(),
                Optional.empty());
    }

    private String id() {
        return String.format("%026d", next++);
    }

    private String hash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
