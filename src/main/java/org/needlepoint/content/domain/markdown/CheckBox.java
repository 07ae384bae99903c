package org.needlepoint.content.domain.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * {@code ::: check}: a question to oneself, with its options and what is said of each. Its words are no part of the text around it: nothing in it is
 * taught, cited or found by searching.
 */
final class CheckBox extends Box {

    /** Some words and the line of the lesson, counted from 0, at which they begin. */
    record Piece(int line, String text) {
        Node node() {
            return Markdown.LINE.parse(text);
        }

        String plain() {
            return PlainText.of(node());
        }

        private Piece and(String more) {
            return new Piece(line, text + " " + more.strip());
        }

        private Piece from(int start) {
            return new Piece(
                    line, text.substring(Math.min(start, text.length())).strip());
        }
    }

    /**
     * @param marked whether it says if it is right
     * @param feedback without words when there is none
     */
    record Option(boolean marked, boolean right, Piece words, Piece feedback) {
        private static final String SEPARATOR = " :: ";

        /** @param piece without its hyphen */
        static Option of(Piece piece) {
            boolean right = piece.text().startsWith("[x] ");
            boolean marked = right || piece.text().startsWith("[ ] ");
            Piece rest = piece.from(marked ? SIGN : 0);
            String text = " " + rest.text() + " ";
            int end = text.indexOf(SEPARATOR);
            int feedback = end < 0 ? text.length() : end + SEPARATOR.length();
            return new Option(
                    marked,
                    right,
                    new Piece(
                            piece.line(),
                            text.substring(0, end < 0 ? text.length() : end).strip()),
                    new Piece(piece.line(), text.substring(feedback).strip()));
        }
    }

    static final String KIND = "check";
    private static final String OPTION = "- ";
    private static final int SIGN = "[x] ".length();
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\b.*");

    private final List<Piece> stem = new ArrayList<>();
    private final List<Piece> options = new ArrayList<>();
    private final List<Piece> strays = new ArrayList<>();
    private boolean stemEnded;
    private boolean within;

    CheckBox() {
        super(KIND);
    }

    void add(int line, String text) {
        if (text.isBlank()) {
            stemEnded |= !stem.isEmpty();
            within = false;
        } else if (text.startsWith(OPTION)) {
            options.add(new Piece(line, text.substring(OPTION.length()).strip()));
            stemEnded = true;
            within = true;
        } else if (within && text.startsWith("  ")) {
            options.add(options.remove(options.size() - 1).and(text));
        } else if (!stemEnded) {
            stem.add(
                    stem.isEmpty()
                            ? new Piece(line, text.strip())
                            : stem.remove(0).and(text));
        } else {
            strays.add(new Piece(line, text));
        }
    }

    /** The question, or nothing. */
    List<Piece> stem() {
        return List.copyOf(stem);
    }

    /** Lines that are part of nothing. */
    List<Piece> strays() {
        return List.copyOf(strays);
    }

    /** As written. */
    List<Option> options() {
        return options.stream().map(Option::of).toList();
    }

    /** In an order that tells nothing: numbers by size, then the alphabet. */
    List<Option> ordered() {
        Comparator<Option> bySize = Comparator.comparing(
                option -> size(option.words().plain()), Comparator.nullsLast(BigDecimal::compareTo));
        return options().stream()
                .sorted(bySize.thenComparing(option -> option.words().plain(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    boolean isEmpty() {
        return stem.isEmpty() && options.isEmpty();
    }

    private static BigDecimal size(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.matches() ? new BigDecimal(number.group(1)) : null;
    }
}
