package org.needlepoint.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.practice.RulePack.Answer;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.rules.domain.InPack;
import org.needlepoint.rules.store.ActivationStore.Row;

/** A pack in use is never edited. */
class FirstPacksTest {

    private static final Rulebook WRITTEN = new Rulebook(Map.of(), List.of(InPack.of(Answer.YES, Answer.NO)));

    @Test
    void aPackThatReadsAsItDidIsFine() {
        assertDoesNotThrow(() -> FirstPacks.check(row("2020-01-01", "0123456789abcdef"), WRITTEN));
    }

    @Test
    void aPackThatWasEditedIsRefused() {
        assertEquals(
                "rules/here/2020-01-01.yaml was activated as fedcba98…; write a new dated file instead.",
                refusal(row("2020-01-01", "fedcba9876543210")));
    }

    @Test
    void aPackThatIsGoneIsRefused() {
        assertEquals(
                "rules/here/2019-01-01.yaml was activated as 01234567… and is gone; put it back.",
                refusal(row("2019-01-01", "0123456789abcdef")));
    }

    private static String refusal(Row row) {
        return assertThrows(IllegalStateException.class, () -> FirstPacks.check(row, WRITTEN))
                .getMessage();
    }

    private static Row row(String effective, String revision) {
        return new Row("here", LocalDate.parse(effective), revision, null, Instant.EPOCH);
    }
}
