package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.question.domain.Essay;

/** {@code - (2) Names the structure at risk}: what earns points, and behind it how to tell. */
final class EssayAnswers {

    static final Grammar ESSAY = new Grammar("essay", Set.of("words"), answers -> new EssayAnswers(answers).read());

    private static final Pattern CRITERION = Pattern.compile("\\(([1-9]\\d?)\\) .*", Pattern.DOTALL);
    private static final int MOST = 10;
    private static final int FEWEST_WORDS = 10;
    private static final int MOST_WORDS = 2_000;

    private final Answers answers;
    private final List<Essay.Criterion> criteria = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    EssayAnswers(Answers answers) {
        this.answers = answers;
    }

    Essay read() {
        answers.lines().forEach(this::add);
        int count = answers.lines().size();
        if (count < 1 || count > MOST) {
            answers.refuse("The question has " + count + " criteria.", "Write 1 to " + MOST + ".");
        }
        int words = answers.keys()
                .map(fields -> fields.number("words", FEWEST_WORDS, MOST_WORDS))
                .orElse(FEWEST_WORDS);
        return new Essay(answers.about(), words, new Essay.Rubric(criteria));
    }

    private void add(AnswerLine line) {
        Matcher criterion = CRITERION.matcher(line.answer().text());
        if (!criterion.matches()) {
            answers.refuse(
                    line,
                    "The criterion has no points.",
                    "Write \"- (2) what earns two points :: how to tell\", with 1 to 99 points.");
            return;
        }
        Fragment text = answers.fragment(line.after("(" + criterion.group(1) + ") "));
        if (text.plain().isEmpty()) {
            answers.refuseEmpty(line);
        }
        if (!seen.add(Wording.of(text.plain()))) {
            answers.refuseTwice(line);
        }
        criteria.add(new Essay.Criterion(
                "c" + (criteria.size() + 1),
                Integer.parseInt(criterion.group(1)),
                text.html(),
                answers.html(line.feedback())));
    }
}
