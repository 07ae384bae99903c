package org.needlepoint.content.domain.parse;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.needlepoint.question.domain.Question;

/** No two questions ask the same. */
record Stems(Desk desk) {

    void check(Collection<Question> questions) {
        Map<String, String> seen = new HashMap<>();
        for (Question question : questions) {
            String first = seen.putIfAbsent(
                    Wording.of(told(question) + question.about().plainStem()), question.id());
            if (first != null && !question.stem().isEmpty()) {
                desk.problems()
                        .add(
                                desk.registry().place(Kind.QUESTION, question.id()),
                                "The stem is that of " + first + ".",
                                "Ask something else, or remove one of the two.");
            }
        }
    }

    /** The same words ask something else after another story. */
    private static String told(Question question) {
        return question.about()
                .story()
                .map(story -> String.join(" ", story.whole()) + " ")
                .orElse("");
    }
}
