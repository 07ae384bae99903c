package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.question.domain.Choice;

/** {@code - [x] …} and {@code - [ ] …}. */
final class ChoiceAnswers {

    static final Grammar SINGLE = grammar("single", Set.of(), Choice.Kind.SINGLE);
    static final Grammar TRUE_FALSE = grammar("true-false", Set.of(), Choice.Kind.TRUE_FALSE);
    static final Grammar MULTIPLE = grammar("multiple", Set.of("scoring"), Choice.Kind.MULTIPLE);

    private static final String RIGHT = "[x] ";
    private static final String WRONG = "[ ] ";
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int MOST_OF_MANY = 12;

    private final Answers answers;
    private final List<String> wordings = new ArrayList<>();
    private final List<Choice.Option> options = new ArrayList<>();
    private final Map<String, Boolean> seen = new HashMap<>();

    ChoiceAnswers(Answers answers) {
        this.answers = answers;
    }

    private static Grammar grammar(String type, Set<String> keys, Choice.Kind kind) {
        return new Grammar(type, keys, answers -> new ChoiceAnswers(answers).read(kind));
    }

    Choice read(Choice.Kind kind) {
        answers.lines().forEach(this::add);
        if (answers.lines().size() == options.size()) {
            check(kind);
        }
        return new Choice(answers.about(), kind, scoring(kind), withIds());
    }

    private List<Choice.Option> withIds() {
        Map<String, String> ids = Ids.lettered(wordings);
        List<Choice.Option> named = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Choice.Option option = options.get(i);
            named.add(new Choice.Option(ids.get(wordings.get(i)), option.text(), option.right(), option.feedback()));
        }
        return named;
    }

    private Choice.Scoring scoring(Choice.Kind kind) {
        if (kind != Choice.Kind.MULTIPLE) {
            return Choice.Scoring.PARTIAL;
        }
        return switch (answers.oneOf("scoring", "partial", "partial", "all-or-nothing", "penalty")) {
            case "all-or-nothing" -> Choice.Scoring.ALL_OR_NOTHING;
            case "penalty" -> Choice.Scoring.PENALTY;
            default -> Choice.Scoring.PARTIAL;
        };
    }

    private void add(AnswerLine line) {
        boolean right = line.startsWith(RIGHT);
        if (!right && !line.startsWith(WRONG)) {
            answers.refuse(line, "The answer is neither right nor wrong.", "Begin it with \"- [x] \" or \"- [ ] \".");
            return;
        }
        Fragment text = answers.fragment(line.after(right ? RIGHT : WRONG));
        if (text.plain().isEmpty()) {
            answers.refuseEmpty(line);
        }
        Boolean before = seen.putIfAbsent(Wording.of(text.plain()), right);
        if (before != null && before != right) {
            answers.refuseAmongWrong(line);
        } else if (before != null) {
            answers.refuseTwice(line);
        }
        wordings.add(Wording.of(text.plain()));
        options.add(new Choice.Option("", text.html(), right, answers.html(line.feedback())));
    }

    private void check(Choice.Kind kind) {
        long right = options.stream().filter(Choice.Option::right).count();
        if (right == 0) {
            answers.refuse("No answer is right.", "Mark the right one with \"- [x] \".");
        } else if (right > 1 && kind != Choice.Kind.MULTIPLE) {
            answers.refuse(right + " answers are right.", "Leave one \"- [x] \", or write type: multiple.");
        } else if (right == options.size()) {
            answers.refuse("No answer is wrong.", "Add wrong ones with \"- [ ] \".");
        }
        count(kind);
    }

    private void count(Choice.Kind kind) {
        int count = options.size();
        if (kind == Choice.Kind.TRUE_FALSE && !texts().equals(Set.of("True", "False"))) {
            answers.refuse("The answers are not True and False.", "Write both, each once, and nothing else.");
        } else if (kind == Choice.Kind.SINGLE && (count < FEWEST || count > MOST)) {
            answers.refuse("The question has " + count + " answers.", "Write " + FEWEST + " to " + MOST + ".");
        } else if (kind == Choice.Kind.MULTIPLE && (count < FEWEST || count > MOST_OF_MANY)) {
            answers.refuse("The question has " + count + " answers.", "Write " + FEWEST + " to " + MOST_OF_MANY + ".");
        }
    }

    private Set<String> texts() {
        return options.stream().map(Choice.Option::text).collect(Collectors.toSet());
    }
}
