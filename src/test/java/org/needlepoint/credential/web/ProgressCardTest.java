package org.needlepoint.credential.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.ProgrammeProgress;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decision.Hold;
import org.needlepoint.certify.domain.Decision.Hold.Why;
import org.needlepoint.certify.domain.Decision.Path;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Held.Act;
import org.needlepoint.certify.domain.InProgramme;
import org.needlepoint.certify.domain.Stage;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.RealContent;

class ProgressCardTest {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.needlepoint.certify.text", Locale.ENGLISH);
    private static final LocalDate ISSUED = LocalDate.parse("2027-01-10");
    private static final LocalDate LAST = ISSUED.plusYears(2);

    private static Held held(Act... acts) {
        return new Held("c", "dn", 1, ISSUED, Optional.of(LAST), noon(ISSUED), false, List.of(acts));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static ProgressCard card(Path path, Why why, Held held, Stage stage, LocalDate today) {
        Standing exam = new Standing.Open(InProgramme.EXAM, 90, Standing.Unit.PERCENT);
        Decision decision = new Decision.NotYet(
                InProgramme.whole(), noon(today), path, List.of(exam), Optional.of(new Hold(why, Optional.empty())));
        ProgressCard card = ProgressCard.of(
                new ProgrammeProgress(
                        decision, Optional.empty(), Optional.ofNullable(held), stage, Map.of("exam", ISSUED)),
                RealContent.CATALOGUE,
                today,
                ZoneOffset.UTC);
        assertTrue(WORDS.containsKey(card.sentence()), card.sentence());
        assertTrue(WORDS.containsKey("progress.met." + card.way()));
        assertTrue(WORDS.containsKey("progress.all." + card.way()));
        return card;
    }

    @Test
    void whatAHolderLacksIsToldAsTheRenewal() {
        ProgressCard card = card(Path.RENEWAL, Why.IN_FORCE, held(), Stage.GRANTED, ISSUED.plusDays(1));
        assertEquals("progress.stage.granted", card.sentence());
        assertTrue(WORDS.getString("progress.met." + card.way()).contains("renewal"));
        assertEquals("quiz.open.again", card.rows().get(0).key());
        assertEquals("10 January 2027", card.rows().get(0).after());
    }

    @Test
    void whoLeftStillReadsWhatBecameOfTheCertificate() {
        Held suspended = held(new Act(1, Act.Kind.SUSPENDED, noon(ISSUED.plusDays(5))));
        ProgressCard card = card(Path.RENEWAL, Why.NOT_JOINED, suspended, Stage.SUSPENDED, ISSUED.plusDays(9));
        assertTrue(card.left());
        assertEquals("progress.stage.suspended", card.sentence());
        ProgressCard none = card(Path.FIRST, Why.NOT_JOINED, null, Stage.OPEN, ISSUED);
        assertTrue(none.left());
        assertEquals("progress.stage.open", none.sentence());
        assertFalse(
                card(Path.RENEWAL, Why.IN_FORCE, held(), Stage.GRANTED, ISSUED).left());
    }

    @Test
    void theGraceThatIsShownIsTheOneThatCounts() {
        LocalDate lifted = LAST.plusDays(30);
        Held cleared = held(
                new Act(1, Act.Kind.SUSPENDED, noon(LAST.minusDays(5))), new Act(2, Act.Kind.REINSTATED, noon(lifted)));
        List<ProgressCard.Mark> line =
                card(Path.RENEWAL, Why.IN_FORCE, cleared, Stage.EXPIRED, lifted).line();
        assertEquals(
                Verdict.day(lifted.plusDays(60)),
                line.stream()
                        .filter(mark -> mark.key().equals("line.grace"))
                        .findFirst()
                        .orElseThrow()
                        .day());
    }
}
