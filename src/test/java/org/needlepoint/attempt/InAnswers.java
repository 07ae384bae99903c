package org.needlepoint.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.InKey;
import org.needlepoint.question.domain.Question;

/** Runs inside the container: knows the right answers, as no page does. */
public final class InAnswers {

    private InAnswers() {}

    /** Saves of the fully right answers to the first {@code count} questions, as the page that was made now would send them. */
    public static List<Sent> right(Attempt attempt, int count) {
        List<Sent> all = new ArrayList<>();
        for (Slot slot : attempt.slots().subList(0, count)) {
            all.add(Sent.save(slot.number(), slot.lastNumber(), right(slot.question())));
        }
        return all;
    }

    public static Map<String, List<String>> right(Question question) {
        return InKey.of(question);
    }
}
