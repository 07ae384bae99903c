package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.question.domain.Ordering;

/** {@code - 1. Clean your hands}, {@code - 2. …}: as they stand, so they are right. */
final class OrderingAnswers {

    static final Grammar ORDERING = new Grammar("ordering", Set.of(), answers -> new OrderingAnswers(answers).read());

    private static final Pattern ANSWER = Pattern.compile("(\\d{1,3})\\. .*", Pattern.DOTALL);
    private static final int FEWEST = 3;
    private static final int MOST = 10;

    private final Answers answers;
    /** Without ids, by what a reader would take for the same. */
    private final Map<String, Ordering.Item> items = new LinkedHashMap<>();

    OrderingAnswers(Answers answers) {
        this.answers = answers;
    }

    Ordering read() {
        for (int i = 0; i < answers.lines().size(); i++) {
            add(answers.lines().get(i), i + 1);
        }
        int count = answers.lines().size();
        if (count < FEWEST || count > MOST) {
            answers.refuse("The question has " + count + " answers.", "Write " + FEWEST + " to " + MOST + ".");
        }
        Map<String, String> ids = Ids.lettered(items.keySet());
        List<Ordering.Item> named = new ArrayList<>();
        items.forEach((key, item) -> named.add(new Ordering.Item(ids.get(key), item.text(), item.feedback())));
        return new Ordering(answers.about(), named);
    }

    private void add(AnswerLine line, int place) {
        Matcher answer = ANSWER.matcher(line.answer().text());
        if (!answer.matches() || !answer.group(1).equals(Integer.toString(place))) {
            answers.refuse(
                    line,
                    "The answer has not the number " + place + ".",
                    "Write the answers in the right order, numbered \"- 1. \", \"- 2. \" and so on.");
            return;
        }
        Fragment text = answers.fragment(line.after(answer.group(1) + ". "));
        if (text.plain().isEmpty()) {
            answers.refuseEmpty(line);
        }
        Ordering.Item item = new Ordering.Item("", text.html(), answers.html(line.feedback()));
        if (items.putIfAbsent(Wording.of(text.plain()), item) != null) {
            answers.refuseTwice(line);
        }
    }
}
