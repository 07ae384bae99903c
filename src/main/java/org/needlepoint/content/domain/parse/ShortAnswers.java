package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.question.domain.ShortText;

/** {@code - = dry needling} and {@code - ~ wet needling}. */
final class ShortAnswers {

    static final Grammar SHORT = new Grammar("short", Set.of("typos"), answers -> new ShortAnswers(answers).read());

    private static final int MOST_TYPOS = 2;

    private final Answers answers;
    private final List<ShortText.Phrase> phrases = new ArrayList<>();
    private final Map<String, Boolean> seen = new HashMap<>();

    ShortAnswers(Answers answers) {
        this.answers = answers;
    }

    ShortText read() {
        answers.lines().stream().filter(line -> !line.startsWith("* ")).forEach(this::add);
        if (phrases.stream().noneMatch(ShortText.Phrase::right)) {
            answers.refuse("No answer is right.", "Mark the right one with \"- = \".");
        }
        return new ShortText(answers.about(), typos(), phrases, answers.otherwise());
    }

    private int typos() {
        int typos = answers.keys()
                .flatMap(fields -> fields.optionalNumber("typos", 1, MOST_TYPOS))
                .orElse(0);
        if (typos > 0 && phrases.stream().noneMatch(phrase -> ShortText.forgives(phrase.text()))) {
            answers.refuse(
                    "No answer is long enough for typing errors.",
                    "Remove \"typos\": they count in answers of five letters and more.");
        }
        return typos;
    }

    private void add(AnswerLine line) {
        boolean right = line.startsWith("= ");
        if (!right && !line.startsWith("~ ")) {
            answers.refuse(
                    line,
                    "The answer is neither right nor wrong.",
                    "Begin it with \"- = \", or \"- ~ \" for a known mistake, or \"- * \" for any other.");
            return;
        }
        String text = line.after(right ? "= " : "~ ").text();
        if (ShortText.level(text).isEmpty()) {
            answers.refuseEmpty(line);
        }
        Boolean before = seen.putIfAbsent(ShortText.level(text), right);
        if (before != null && before != right) {
            answers.refuseAmongWrong(line);
        } else if (before != null) {
            answers.refuseTwice(line);
        }
        phrases.add(new ShortText.Phrase(text, right, answers.html(line.feedback())));
    }
}
