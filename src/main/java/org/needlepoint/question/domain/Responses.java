package org.needlepoint.question.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one place where what a person sent becomes a {@link Response}, for a form post and for JSON alike, so that a type is written once.
 *
 * <p>Names of the parameters of one question: {@code r} (chosen option ids, several for multiple response), {@code m.<left id>} (the
 * right id, or empty), {@code t} (typed text).
 */
public final class Responses {

    /** The longest typed answer that is read, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final String CHOSEN = "r";
    private static final String TYPED = "t";
    private static final String MATCHED = "m.";

    private Responses() {}

    /** What reading gave: a response, or why it can't be one. */
    public sealed interface Reading {
        record Read(Response response) implements Reading {}

        record Unreadable(String parameter, String advice) implements Reading {}
    }

    /** Unknown options, wrong kinds, too long texts and several answers to a single choice are unreadable; nothing sent is blank. */
    public static Reading read(Question question, Map<String, List<String>> parameters) {
        Map<String, List<String>> sent = withoutEmpty(parameters);
        Set<String> expected = names(question);
        for (String name : parameters.keySet()) {
            if (!expected.contains(name)) {
                return new Reading.Unreadable(name, "This question has no such part.");
            }
        }
        if (sent.isEmpty()) {
            return new Reading.Read(new Response.Blank());
        }
        if (question instanceof Choice choice) {
            return chosen(choice, sent.get(CHOSEN));
        }
        return question instanceof Matching matching ? matched(matching, sent) : typed(sent.get(TYPED));
    }

    /** Canonical JSON of a response: how it is stored and replayed. */
    public static String write(Response response) {
        return ParameterJson.write(parameters(response));
    }

    /** Reads what {@link #write} wrote. */
    public static Response parse(String canonical) {
        Map<String, List<String>> stored = ParameterJson.read(canonical);
        if (stored.isEmpty()) {
            return new Response.Blank();
        }
        if (stored.containsKey(CHOSEN)) {
            return new Response.Chosen(new LinkedHashSet<>(stored.get(CHOSEN)));
        }
        if (stored.containsKey(TYPED)) {
            return new Response.Typed(stored.get(TYPED).get(0));
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        stored.forEach((name, rights) -> pairs.put(name.substring(MATCHED.length()), rights.get(0)));
        return new Response.Matched(pairs);
    }

    /** A response as the parameters that {@link #read} would take for it. */
    private static Map<String, List<String>> parameters(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return Map.of(CHOSEN, List.copyOf(new TreeSet<>(chosen.options())));
        }
        if (response instanceof Response.Typed typed) {
            return Map.of(TYPED, List.of(typed.text()));
        }
        Map<String, List<String>> all = new TreeMap<>();
        if (response instanceof Response.Matched matched) {
            matched.pairs().forEach((left, right) -> all.put(MATCHED + left, List.of(right)));
        }
        return all;
    }

    private static Set<String> names(Question question) {
        if (question instanceof Choice) {
            return Set.of(CHOSEN);
        }
        if (question instanceof Matching matching) {
            return matching.lefts().stream().map(left -> MATCHED + left.id()).collect(Collectors.toSet());
        }
        return Set.of(TYPED);
    }

    private static Map<String, List<String>> withoutEmpty(Map<String, List<String>> parameters) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
            if (!filled.isEmpty()) {
                sent.put(name, filled);
            }
        });
        return sent;
    }

    private static Reading chosen(Choice choice, List<String> ids) {
        Set<String> known = choice.options().stream().map(Choice.Option::id).collect(Collectors.toSet());
        if (!known.containsAll(ids)) {
            return new Reading.Unreadable(CHOSEN, "Choose among the options shown.");
        }
        Set<String> distinct = new LinkedHashSet<>(ids);
        if (choice.kind() != Choice.Kind.MULTIPLE && distinct.size() > 1) {
            return new Reading.Unreadable(CHOSEN, "Choose one option.");
        }
        return new Reading.Read(new Response.Chosen(distinct));
    }

    private static Reading matched(Matching matching, Map<String, List<String>> sent) {
        Set<String> known = matching.rights().stream().map(Matching.Right::id).collect(Collectors.toSet());
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : sent.entrySet()) {
            if (entry.getValue().size() > 1 || !known.containsAll(entry.getValue())) {
                return new Reading.Unreadable(entry.getKey(), "Choose one of the answers listed.");
            }
            pairs.put(
                    entry.getKey().substring(MATCHED.length()), entry.getValue().get(0));
        }
        return new Reading.Read(new Response.Matched(pairs));
    }

    private static Reading typed(List<String> texts) {
        String text = texts.get(0);
        if (texts.size() > 1) {
            return new Reading.Unreadable(TYPED, "Send one text.");
        }
        if (text.length() > LONGEST_TEXT) {
            return new Reading.Unreadable(TYPED, "Shorten the answer to " + LONGEST_TEXT + " characters.");
        }
        if (!isStorable(text)) {
            return new Reading.Unreadable(TYPED, "Remove the characters that are no text.");
        }
        return new Reading.Read(new Response.Typed(text));
    }

    /** Half a surrogate pair and the character 0 can't be stored as text in every database. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
