package org.needlepoint.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

class CardFormTest {

    private static CardForm form(String... namesAndValues) {
        Map<String, String[]> parameters = new HashMap<>(Map.of("s2.seen", new String[] {"3"}));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return CardForm.of(parameters);
    }

    @Test
    void anAnswerIsReadByItsPartsWhateverItsPlaceInTheSession() {
        CardForm form = form("do", "check", "s2.m.l1", "r2", "s2.m.l2", "", "np-token", "x");
        assertEquals(Map.of("m.l1", List.of("r2"), "m.l2", List.of("")), form.answer());
        assertEquals(3, form.seen());
        assertEquals(Optional.empty(), form.word());
        assertFalse(form.isBlank());
    }

    @Test
    void nothingIsBlankAndSoIsNothingButSpaces() {
        assertTrue(form().isBlank());
        assertTrue(form("s2.t", "  ").isBlank());
        assertTrue(form("do", "unknown").isUnknown());
    }

    @Test
    void theLearnersWordIsOneOfThree() {
        assertEquals(Optional.of(Rating.HARD), form("do", "hard").word());
        assertEquals(Optional.of(Rating.EASY), form("do", "easy").word());
        assertEquals(Optional.empty(), form("do", "again").word(), "who was right did not forget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1e3", "99999999999"})
    void whatTellsNoReviewIsRefused(String seen) {
        Refusal refusal =
                assertThrows(Refused.class, () -> form("s2.seen", seen)).refusal();
        assertInstanceOf(Refusal.Malformed.class, refusal);
    }
}
