package org.needlepoint.attempt.domain.shown;

import java.util.List;
import org.needlepoint.attempt.domain.Given;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.shown.MarkedPart;

/**
 * What somebody answered to a question, as an examiner reads it: without a word on what is right.
 *
 * @param told what was told before the question, where it is part of a case; else null
 * @param stem HTML fragment
 * @param lines empty where nothing was answered
 */
public record GivenAnswer(int number, Told told, String stem, List<Line> lines) {

    /**
     * @param text HTML fragment: what was chosen, or the place; may be empty
     * @param given what was typed or put into the place, plain; may be empty
     */
    public record Line(String text, String given) {}

    public GivenAnswer {
        lines = List.copyOf(lines);
    }

    public static GivenAnswer of(Slot slot) {
        return of(slot, slot.given());
    }

    /** Something else that was given to the slot's question. */
    public static GivenAnswer of(Slot slot, Given given) {
        Question question = slot.question();
        List<Line> lines = question.given(slot.layout(), given.response(), question.grade(given.response())).stream()
                .filter(GivenAnswer::says)
                .map(part -> new Line(part.text(), part.given()))
                .toList();
        return new GivenAnswer(slot.number(), Told.whole(question), question.stem(), lines);
    }

    private static boolean says(MarkedPart part) {
        return part.chosen() || !part.given().isEmpty();
    }

    public boolean blank() {
        return lines.isEmpty();
    }
}
