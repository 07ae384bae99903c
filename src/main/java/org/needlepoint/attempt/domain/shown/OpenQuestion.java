package org.needlepoint.attempt.domain.shown;

import java.util.List;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.shown.OpenAnswer;

/**
 * A question that waits for an answer, as its page draws it: what is asked, and what the person answered so far.
 *
 * @param type as the content format names it
 * @param hint names the sentence that says how to answer
 * @param stem HTML fragment
 * @param seen the number of the slot's last step, which the answer carries back
 */
public record OpenQuestion(
        int number, String type, String hint, String stem, int seen, boolean answered, OpenAnswer answer) {

    public static OpenQuestion of(Slot slot) {
        return of(slot.number(), slot.question(), slot.layout(), slot.response(), slot.lastNumber());
    }

    /** The same of a question that no attempt asks. */
    public static OpenQuestion of(int number, Question question, List<String> layout, Response given, int seen) {
        return new OpenQuestion(
                number,
                question.type(),
                question.hint(),
                question.stem(),
                seen,
                !given.isBlank(),
                question.open(layout, given));
    }
}
