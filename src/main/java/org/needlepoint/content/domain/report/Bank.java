package org.needlepoint.content.domain.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;

/**
 * Some questions, counted.
 *
 * @param drawn how many stand in a draw of some quiz
 * @param kinds how many of each type, by type
 * @param difficulties how many of each, from easy to hard
 * @param blooms how many of each level, from remember to evaluate
 * @param choices how many ask for a choice among options, true/false aside
 * @param longest of these, those whose right option is longer than any wrong one
 * @param statements true/false questions
 * @param trueRight of these, those whose statement is true
 */
public record Bank(
        int questions,
        int drawn,
        Map<String, Integer> kinds,
        Map<String, Integer> difficulties,
        Map<String, Integer> blooms,
        int choices,
        int longest,
        int statements,
        int trueRight) {

    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");
    private static final List<String> BLOOMS = List.of("remember", "understand", "apply", "analyse", "evaluate");

    /** @param drawn ids of all questions that some quiz may draw */
    static Bank of(Collection<Question> questions, Set<String> drawn) {
        List<Choice> choices = choices(questions, false);
        List<Choice> statements = choices(questions, true);
        return new Bank(
                questions.size(),
                count(questions, question -> drawn.contains(question.id())),
                new TreeMap<>(counted(questions, Question::type)),
                ordered(DIFFICULTIES, counted(questions, question -> question.about()
                        .difficulty())),
                ordered(BLOOMS, counted(questions, question -> question.about().bloom())),
                choices.size(),
                count(choices, Bank::isLongestRight),
                statements.size(),
                count(statements, Bank::isTrue));
    }

    /** Whether the longest option is right, and no wrong one is as long: a test-wise guess. */
    static boolean isLongestRight(Choice choice) {
        return longest(choice, true) > longest(choice, false);
    }

    private static int longest(Choice choice, boolean right) {
        return choice.options().stream()
                .filter(option -> option.right() == right)
                .mapToInt(option -> option.text().replaceAll("<[^>]*>", "").length())
                .max()
                .orElse(0);
    }

    private static boolean isTrue(Choice statement) {
        return statement.options().stream().filter(Choice.Option::right).anyMatch(option -> option.text()
                .equalsIgnoreCase("true"));
    }

    private static List<Choice> choices(Collection<Question> questions, boolean statements) {
        return questions.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> (choice.kind() == Choice.Kind.TRUE_FALSE) == statements)
                .toList();
    }

    private static <T> int count(Collection<T> these, Predicate<T> what) {
        return (int) these.stream().filter(what).count();
    }

    private static Map<String, Integer> counted(Collection<Question> questions, Function<Question, String> by) {
        return questions.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(question -> 1)));
    }

    private static Map<String, Integer> ordered(List<String> names, Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, counts.getOrDefault(name, 0)));
        return ordered;
    }

    Map<String, Object> values() {
        return Json.object(
                "questions", questions,
                "drawn", drawn,
                "kinds", kinds,
                "difficulty", difficulties,
                "bloom", blooms,
                "choices", choices,
                "longestIsRight", longest,
                "trueFalse", statements,
                "trueIsRight", trueRight);
    }
}
