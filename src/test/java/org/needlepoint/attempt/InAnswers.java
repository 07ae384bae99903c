package org.needlepoint.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.ShortText;

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
        if (question instanceof Choice choice) {
            return Map.of(
                    "r",
                    choice.options().stream()
                            .filter(Choice.Option::right)
                            .map(Choice.Option::id)
                            .toList());
        }
        if (question instanceof Matching matching) {
            Map<String, List<String>> pairs = new HashMap<>();
            matching.lefts().forEach(left -> pairs.put("m." + left.id(), List.of(left.rightId())));
            return pairs;
        }
        return Map.of("t", List.of(typed(question)));
    }

    private static String typed(Question question) {
        return question instanceof Numeric numeric
                ? numeric.ranges().stream()
                        .filter(Numeric.Range::right)
                        .findFirst()
                        .orElseThrow()
                        .low()
                        .toPlainString()
                : ((ShortText) question)
                        .phrases().stream()
                                .filter(ShortText.Phrase::right)
                                .findFirst()
                                .orElseThrow()
                                .text();
    }
}
