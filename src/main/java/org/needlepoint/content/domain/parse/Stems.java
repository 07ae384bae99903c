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
            String first = seen.putIfAbsent(Wording.of(question.about().plainStem()), question.id());
            if (first != null && !question.stem().isEmpty()) {
                desk.problems()
                        .add(
                                desk.registry().place(Kind.QUESTION, question.id()),
                                "The stem is that of " + first + ".",
                                "Ask something else, or remove one of the two.");
            }
        }
    }
}
