package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Cloze;
import org.needlepoint.question.domain.Question;

/** {@code - a: [x] text}, {@code - b: = phrase}, {@code - c: = 15 .. 20}: each gap is answered as its kind is. */
final class ClozeAnswers {

    static final Grammar CLOZE = new Grammar("cloze", Set.of(), answers -> new ClozeAnswers(answers).read());

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9]{0,9}): (.*)", Pattern.DOTALL);
    private static final String RIGHT = "[x] ";
    private static final String WRONG = "[ ] ";
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private final Answers answers;
    private final Map<String, List<AnswerLine>> byGap = new LinkedHashMap<>();

    ClozeAnswers(Answers answers) {
        this.answers = answers;
    }

    Cloze read() {
        GapStem stem = GapStem.of(answers);
        answers.lines().forEach(this::sort);
        stem.compare(answers, byGap.keySet());
        Map<String, Question> gaps = new TreeMap<>();
        stem.text().gaps().forEach(gap -> gaps.put(gap, gap(gap, stem.kinds().get(gap))));
        return new Cloze(stem.about(), stem.text(), gaps);
    }

    private void sort(AnswerLine line) {
        Matcher named = LINE.matcher(line.answer().text());
        if (!named.matches()) {
            answers.refuse(line, "The answer names no gap.", "Begin it with the gap's letter, like \"- a: \".");
            return;
        }
        byGap.computeIfAbsent(named.group(1), gap -> new ArrayList<>())
                .add(new AnswerLine(AnswerLine.with(line.answer(), named.group(2)), line.feedback()));
    }

    private Question gap(String id, String kind) {
        if (!byGap.containsKey(id)) {
            // Reported already, and nothing its kind says would help.
            return new Choice(answers.about(), Choice.Kind.SINGLE, List.of());
        }
        Answers own = answers.with(byGap.get(id));
        return switch (kind) {
            case "choice" -> choice(id, own);
            case "text" -> new ShortAnswers(own).read();
            case "number" -> new NumericAnswers(own).read();
            default -> {
                answers.refuse(
                        "The gap [[" + id + "]] is of no kind.",
                        "Write [[" + id + ":choice]], [[" + id + ":text]] or [[" + id + ":number]].");
                yield choice(id, answers.with(List.of()));
            }
        };
    }

    /** Its options stand in a select, so they are plain. */
    private Choice choice(String id, Answers own) {
        Map<String, Choice.Option> options = new LinkedHashMap<>();
        own.lines().forEach(line -> option(line).ifPresent(option -> {
            Choice.Option before = options.putIfAbsent(Wording.of(option.text()), option);
            if (before != null && before.right() != option.right()) {
                answers.refuseAmongWrong(line);
            } else if (before != null) {
                answers.refuseTwice(line);
            }
        }));
        long right = options.values().stream().filter(Choice.Option::right).count();
        if (!own.lines().isEmpty() && (right != 1 || options.size() < FEWEST || options.size() > MOST)) {
            answers.refuse(
                    "The gap [[" + id + "]] has " + options.size() + " answers, " + right + " of them right.",
                    "Write " + FEWEST + " to " + MOST + ", and mark one with \"[x]\".");
        }
        Map<String, String> ids = Ids.lettered(options.keySet());
        return new Choice(
                answers.about(),
                Choice.Kind.SINGLE,
                options.entrySet().stream()
                        .map(o -> new Choice.Option(
                                ids.get(o.getKey()),
                                o.getValue().text(),
                                o.getValue().right(),
                                o.getValue().feedback()))
                        .toList());
    }

    private Optional<Choice.Option> option(AnswerLine line) {
        boolean right = line.startsWith(RIGHT);
        if (!right && !line.startsWith(WRONG)) {
            answers.refuse(line, "The answer is neither right nor wrong.", "Begin it with \"[x] \" or \"[ ] \".");
            return Optional.empty();
        }
        String text = answers.fragment(line.after(RIGHT)).plain();
        if (text.isEmpty()) {
            answers.refuseEmpty(line);
        }
        return Optional.of(new Choice.Option("", text, right, answers.html(line.feedback())));
    }
}
