package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Term;

/**
 * Finds the words of the glossary in a text: whole words, the longest first, in the singular and in simple plurals. A word with a capital letter is
 * found only as it is written, so that GRADE is no grade.
 */
public final class TermWords {

    /** Where a word of the glossary stands in a text; no term when it is not to be linked. */
    record Found(int start, int end, Optional<Term> term) {}

    private record Token(String text, int start, int end) {
        private String level() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    private record Form(List<String> words, boolean anyCase, Optional<Term> term) {}

    private static final Pattern BETWEEN = Pattern.compile("(?:['’]s?)?\\s+");

    /** By first word in small letters; longer ones first. */
    private final Map<String, List<Form>> forms = new HashMap<>();

    public TermWords(Collection<Term> terms) {
        for (Term term : terms) {
            Stream.concat(Stream.of(term.name()), term.also().stream()).forEach(word -> {
                Optional<Term> linked = term.unlinked().contains(word) ? Optional.empty() : Optional.of(term);
                Stream.concat(Stream.of(word), plurals(word)).forEach(form -> add(form, linked));
            });
        }
        forms.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Form form) -> form.words().size(), Comparator.reverseOrder())));
    }

    private void add(String form, Optional<Term> term) {
        boolean anyCase = form.equals(form.toLowerCase(Locale.ROOT));
        List<Token> tokens = tokens(form);
        if (!tokens.isEmpty()) {
            forms.computeIfAbsent(tokens.get(0).level(), first -> new ArrayList<>())
                    .add(new Form(tokens.stream().map(Token::text).toList(), anyCase, term));
        }
    }

    private static Stream<String> plurals(String word) {
        if (word.matches(".*[^aeiou]y")) {
            return Stream.of(word.substring(0, word.length() - 1) + "ies");
        }
        return Stream.of(word + (word.matches(".*(s|x|z|ch|sh)") ? "es" : "s"));
    }

    /** In the order of the text; none overlap. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        List<Token> tokens = tokens(text);
        int at = 0;
        while (at < tokens.size()) {
            Form form = at(at, tokens, text);
            if (form != null) {
                int last = at + form.words().size() - 1;
                found.add(new Found(tokens.get(at).start(), tokens.get(last).end(), form.term()));
                at = last;
            }
            at++;
        }
        return found;
    }

    private Form at(int index, List<Token> tokens, String text) {
        for (Form form : forms.getOrDefault(tokens.get(index).level(), List.of())) {
            if (stands(form, index, tokens, text)) {
                return form;
            }
        }
        return null;
    }

    private static boolean stands(Form form, int index, List<Token> tokens, String text) {
        if (index + form.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < form.words().size(); i++) {
            String word = form.words().get(i);
            String there = tokens.get(index + i).text();
            if (!(form.anyCase() ? word.equalsIgnoreCase(there) : word.equals(there))) {
                return false;
            }
            if (i > 0 && !together(tokens.get(index + i - 1), tokens.get(index + i), text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean together(Token before, Token after, String text) {
        return BETWEEN.matcher(text).region(before.end(), after.start()).matches();
    }

    /** A possessive s belongs to what stands between words. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(at, text);
            if (end > at && !possessive(at, end, text)) {
                tokens.add(new Token(text.substring(at, end), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** Where a word ends that begins here; what a hyphen joins to others is one word: trigger-point is no trigger point. */
    private static int end(int start, String text) {
        int end = start;
        while (end < text.length() && (isOfAWord(text.charAt(end)) || joins(start, end, text))) {
            end++;
        }
        return end;
    }

    private static boolean joins(int start, int at, String text) {
        return "-‑".indexOf(text.charAt(at)) >= 0
                && at > start
                && at + 1 < text.length()
                && isOfAWord(text.charAt(at + 1));
    }

    private static boolean isOfAWord(char character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean possessive(int start, int end, String text) {
        return end == start + 1 && text.charAt(start) == 's' && start > 0 && "'’".indexOf(text.charAt(start - 1)) >= 0;
    }
}
