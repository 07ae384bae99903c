package org.needlepoint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.rules.domain.Entitlement;
import org.needlepoint.shared.Refused;
import org.needlepoint.testing.InStatements;

/** What a board asks for, and how far somebody is, on any day. */
@ArquillianTest
class JurisdictionsIT {

    private static final Optional<LocalDate> TODAY = Optional.empty();

    @Inject
    private Jurisdictions jurisdictions;

    @Test
    void everyBoardIsListedWithItsRulesOfToday() {
        List<BoardLine> boards = jurisdictions.boards();
        assertEquals(
                List.of("us-fl", "us-ut", "us-md", "us-co", "ca-sk"),
                boards.stream().map(line -> line.board().id()).toList());
        assertTrue(boards.stream().allMatch(line -> line.pack().isPresent()));
    }

    @Test
    void aStrangerReadsTheRulesAndNothingOfAnybody() {
        Jurisdiction florida = jurisdictions.look(Optional.empty(), "us-fl", TODAY);
        assertEquals("us-fl-2021-04-19", florida.pack().orElseThrow().id());
        assertTrue(florida.own().isEmpty());
    }

    @Test
    void whoIsShortIsToldByHowMuch() {
        Caller learner = InBoard.learner("us-fl");
        InBoard.hasHours(learner, 30);
        Entitlement own = own(learner, "us-fl", TODAY);
        Standing.Short hours = (Standing.Short) standing(own, "hours");
        assertEquals(200, hours.missing());
        assertTrue(standing(own, "sessions") instanceof Standing.Open);
        assertTrue(standing(own, "consent") instanceof Standing.Unknown);
        assertEquals(Set.of(), own.modalities());
    }

    @Test
    void whoMeetsWhatIsMeasuredIsToldWhatProvesIt() {
        Caller learner = InBoard.learner("us-co");
        InBoard.hasHours(learner, 25);
        InBoard.hasHours(learner, 15);
        Entitlement own = own(learner, "us-co", TODAY);
        Standing.Met hours = (Standing.Met) standing(own, "hours");
        assertEquals(2, ((Standing.Proof.Papers) hours.proof()).papers().size());
        assertEquals(Set.of("dn"), own.modalities());
    }

    @Test
    void onAnEarlierDayOnlyCountsWhatWasKnownThen() {
        Caller learner = InBoard.learner("us-fl");
        InBoard.hasHours(learner, 50);
        Optional<LocalDate> before = Optional.of(LocalDate.parse("2026-01-01"));
        assertFalse(standing(own(learner, "us-fl", before), "hours").done());
        Optional<LocalDate> then = before.map(day -> day.plusDays(1));
        assertTrue(standing(own(learner, "us-fl", then), "hours").done());
    }

    @Test
    void eachDayHasItsOwnPackOrNone() {
        assertEquals(Optional.of("us-ut-2024-12-15"), pack("us-ut", "2026-05-05"));
        assertEquals(Optional.of("us-ut-2026-05-06"), pack("us-ut", "2026-05-06"));
        assertEquals(Optional.empty(), pack("us-ut", "2014-01-01"));
        Jurisdiction none =
                jurisdictions.look(Optional.of(InLearners.stranger()), "us-fl", Optional.of(LocalDate.EPOCH));
        assertTrue(none.own().isEmpty());
    }

    @Test
    void aBoardThatIsNotThereIsNotFound() {
        Refused refused = assertThrows(Refused.class, () -> jurisdictions.look(Optional.empty(), "us-xx", TODAY));
        assertEquals(404, refused.refusal().status());
    }

    @Test
    void aStrangerCostsNoStatementAndALearnerSix() throws Exception {
        Caller learner = InBoard.learner("us-fl");
        InBoard.hasHours(learner, 30);
        if (InStatements.canCount()) {
            assertEquals(List.of(), InStatements.of(() -> jurisdictions.look(Optional.empty(), "us-fl", TODAY)));
            assertEquals(List.of(), InStatements.of(() -> jurisdictions.boards()));
            List<String> own = InStatements.of(() -> own(learner, "us-fl", TODAY));
            assertTrue(own.size() <= 6, own.toString());
        }
    }

    private Optional<String> pack(String board, String day) {
        return jurisdictions
                .look(Optional.empty(), board, Optional.of(LocalDate.parse(day)))
                .pack()
                .map(pack -> pack.id());
    }

    private Entitlement own(Caller learner, String board, Optional<LocalDate> on) {
        return jurisdictions.look(Optional.of(learner), board, on).own().orElseThrow();
    }

    private static Standing standing(Entitlement own, String id) {
        return own.standings().stream()
                .filter(standing -> standing.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
