package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Whose rules apply to who joins. */
class BoardChoicesTest {

    private static final List<BoardChoice> CHOICES =
            List.of(choice("a", "yes"), choice("b", "no"), choice("c", "unclear"), choice("d", "none"));

    @ParameterizedTest
    @ValueSource(strings = {"a", "c", "d"})
    void aBoardThatDoesNotForbidItIsTaken(String board) {
        assertEquals(Optional.of(board), BoardChoices.chosen(CHOICES, board));
    }

    @Test
    void nobodyJoinsWhatTheirBoardDoesNotAllow() {
        assertEquals(
                new Refusal.Malformed(
                        "board", "By the rules recorded here, Board b does not allow this. You have not joined."),
                refusal("b"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "e"})
    void aBoardThatIsNotThereIsNone(String typed) {
        assertEquals(new Refusal.Malformed("board", "Choose the board whose rules apply to you."), refusal(typed));
    }

    @Test
    void whereTheLawIsNotAskedThereIsNothingToChoose() {
        assertEquals(Optional.empty(), BoardChoices.chosen(List.of(), "a"));
    }

    private static Refusal refusal(String typed) {
        return assertThrows(Refused.class, () -> BoardChoices.chosen(CHOICES, typed))
                .refusal();
    }

    private static BoardChoice choice(String id, String answer) {
        return new BoardChoice(new Board(id, "Board " + id, "Here", "example.org", Period.ofDays(180)), answer);
    }
}
