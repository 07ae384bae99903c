package org.needlepoint.operate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.certify.domain.Grounds;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.operate.domain.Replaying.Stored;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Fraction;

class ReplayingTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private Programme programme;
    private Replaying replaying;
    private FactsBuilder facts;

    @BeforeEach
    void ready() throws IOException {
        String text = Files.readString(Path.of("content/programmes/needling-foundations.yaml"));
        programme = new KeptText(text).programme();
        replaying = new Replaying(
                hash -> hash.equals(programme.revision()) ? Optional.of(programme.source()) : Optional.empty());
        facts = new FactsBuilder(ZoneOffset.UTC);
        for (Requirement requirement : programme.requirements()) {
            if (requirement instanceof Requirement.QuizPassed quiz) {
                Result result = new Result(quiz.id(), "blueprint", List.of("q1"), Fraction.ONE, true, AT);
                facts.quizzes.put(quiz.quizId(), new QuizFacts(80, List.of(result)));
            }
        }
        facts.courses.put(
                "needling-foundations",
                new CourseFacts(List.of("nf-1-1"), List.of(new LessonRead("nf-1-1", "rev", AT, 25))));
    }

    @Test
    void whatComesOutAsItWasIsNoDifference() {
        String text = Grounds.of(granted()).write();
        assertEquals(List.of(), replaying.differences(stored(text, DAY, Optional.of(DAY.plusYears(2)))));
    }

    @Test
    void whatIsHeldBackNowIsADifference() {
        facts.certificates.add(
                new Held("a", programme.id(), 1, DAY, Optional.of(DAY.plusYears(2)), AT, false, List.of()));
        String text = new Grounds(programme.id(), programme.revision(), AT, Decision.Path.FIRST, facts.build()).write();
        assertEquals(
                List.of("stored as granted, now held back"),
                replaying.differences(stored(text, DAY, Optional.of(DAY.plusYears(2)))));
    }

    @Test
    void whatIsMissingNowIsNamed() {
        facts.quizzes.remove("nf-final");
        String text = new Grounds(programme.id(), programme.revision(), AT, Decision.Path.FIRST, facts.build()).write();
        assertEquals(
                List.of("requirement final: stored as met, now not met"),
                replaying.differences(stored(text, DAY, Optional.of(DAY.plusYears(2)))));
    }

    @Test
    void otherDaysThanWereSignedAreDifferences() {
        String text = Grounds.of(granted()).write();
        List<String> found = replaying.differences(stored(text, DAY.minusDays(1), Optional.empty()));
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("issued on: signed as 2026-11-22, now 2026-11-23"), found.toString());
        assertEquals("valid through: signed as for ever, now 2028-11-23", found.get(1));
    }

    @Test
    void aTextThatIsGoneOrChangedIsADifference() {
        String text = Grounds.of(granted()).write();
        Replaying without = new Replaying(hash -> Optional.of("id: another"));
        assertTrue(
                without.differences(stored(text, DAY, Optional.empty())).get(0).contains("is not kept"));
        assertTrue(replaying
                .differences(new Stored("d", programme.id(), 2, "{}", Optional.empty()))
                .get(0)
                .startsWith("it can't be made again"));
    }

    private Decision.Granted granted() {
        return (Decision.Granted) Decisions.decide(programme, facts.build(), AT);
    }

    private Stored stored(String text, LocalDate from, Optional<LocalDate> until) {
        Snapshot snapshot = new Snapshot(
                Code.next(),
                "Olga Dahl",
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.scope(),
                programme.issuer(),
                from,
                until,
                "decision",
                CanonicalJson.hash(text),
                CanonicalJson.hash("q1"));
        return new Stored("decision", programme.id(), 2, text, Optional.of(snapshot.payload()));
    }
}
