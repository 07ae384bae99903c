package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needlepoint.question.domain.Matching;

/** {@code - left => right} and {@code - => right}. */
final class MatchingAnswers {

    static final Grammar MATCHING = new Grammar("matching", Set.of(), answers -> new MatchingAnswers(answers).read());
    static final Grammar EXTENDED =
            new Grammar("extended-matching", Set.of(), answers -> new MatchingAnswers(answers).readLettered());

    private static final String ARROW = "=> ";
    private static final int FEWEST_LETTERS = 5;
    private static final int MOST_LETTERS = 26;

    private final Answers answers;
    private final List<Matching.Left> lefts = new ArrayList<>();
    /** As written, by what a reader would take for the same. */
    private final Map<String, String> rights = new LinkedHashMap<>();

    private final Set<String> seen = new TreeSet<>();

    MatchingAnswers(Answers answers) {
        this.answers = answers;
    }

    Matching read() {
        readLines();
        if (lefts.size() < 2 || rights.size() < 2) {
            answers.refuse(
                    "There is too little to match.", "Write two or more pairs with two or more right-hand sides.");
        }
        return matching(false);
    }

    private Matching readLettered() {
        readLines();
        if (lefts.size() < 2) {
            answers.refuse("There is too little to match.", "Write two or more lead-ins.");
        }
        if (rights.size() < FEWEST_LETTERS || rights.size() > MOST_LETTERS) {
            answers.refuse(
                    "There are " + rights.size() + " options.",
                    "Write " + FEWEST_LETTERS + " to " + MOST_LETTERS
                            + ", with \"- => …\" for those that fit nothing.");
        }
        return matching(true);
    }

    private void readLines() {
        answers.lines().stream().filter(line -> !line.startsWith(ARROW)).forEach(this::pair);
        answers.lines().stream().filter(line -> line.startsWith(ARROW)).forEach(this::spare);
    }

    private Matching matching(boolean lettered) {
        Map<String, String> ids = Ids.numbered("r", rights.keySet());
        return new Matching(
                answers.about(),
                lettered,
                lefts.stream()
                        .map(l -> new Matching.Left(l.id(), l.text(), ids.get(l.rightId()), l.feedback()))
                        .toList(),
                rights.entrySet().stream()
                        .map(right -> new Matching.Right(ids.get(right.getKey()), right.getValue()))
                        .toList());
    }

    private void pair(AnswerLine line) {
        int arrow = line.answer().text().indexOf(" " + ARROW);
        if (arrow < 0) {
            answers.refuse(line, "The answer is no pair.", "Write \"- left => right :: feedback\".");
            return;
        }
        String left = line.answer().text().substring(0, arrow).strip();
        if (!seen.add(Wording.of(left))) {
            answers.refuseTwice(line);
        }
        String right = right(line, arrow + 1 + ARROW.length());
        String id = "l" + (lefts.size() + 1);
        lefts.add(new Matching.Left(
                id, answers.html(AnswerLine.with(line.answer(), left)), right, answers.html(line.feedback())));
    }

    /** A right-hand side that fits nothing; its feedback is never asked for and only tells the author's reason. */
    private void spare(AnswerLine line) {
        int before = rights.size();
        right(line, ARROW.length());
        answers.html(line.feedback());
        if (rights.size() == before) {
            answers.refuseAmongWrong(line);
        }
    }

    /** Answers by which key it is kept. */
    private String right(AnswerLine line, int from) {
        String written = line.answer().text();
        String text = answers.fragment(AnswerLine.with(
                        line.answer(),
                        written.substring(Math.min(from, written.length())).strip()))
                .plain();
        if (text.isEmpty()) {
            answers.refuseEmpty(line);
        }
        rights.putIfAbsent(Wording.of(text), text);
        return Wording.of(text);
    }
}
