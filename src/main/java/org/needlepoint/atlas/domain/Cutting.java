package org.needlepoint.atlas.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a map out of a figure: a word that the edge would cut is left out, and so is a line that leads to no word of its colour. */
record Cutting(Extent window) {

    private static final Pattern TEXT = Pattern.compile(
            "<text(?: class=\"([^\"]+)\")? x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"(?: text-anchor=\"(\\w+)\")?>([^<]*)</text>");
    private static final Pattern LINES = Pattern.compile("(<path class=\"([^\"]+)\" stroke-width=\".8\" d=\")([^\"]+)");
    private static final Pattern LINE = Pattern.compile("M([-\\d.]+) ([-\\d.]+)L[-\\d.]+ [-\\d.]+");
    private static final double NEAR = 8;
    private static final long HIGHEST = 14;
    private static final double TELEPHONE = 330;

    private record Word(String colour, Extent extent) {
        static Word of(MatchResult text) {
            double x = Double.parseDouble(text.group(2));
            double y = Double.parseDouble(text.group(3));
            return new Word(
                    text.group(1),
                    Extent.ofText(x, y, text.group(4), text.group(5).length()));
        }

        boolean begins(MatchResult line) {
            double x = Double.parseDouble(line.group(1));
            double y = Double.parseDouble(line.group(2));
            return extent.around(NEAR).holds(new Extent(x, y, x, y));
        }
    }

    String of(String figure) {
        List<Word> kept = TEXT.matcher(figure)
                .results()
                .map(Word::of)
                .filter(word -> window.holds(word.extent()))
                .toList();
        String texts = TEXT.matcher(figure)
                .replaceAll(text -> window.holds(Word.of(text).extent()) ? Matcher.quoteReplacement(text.group()) : "");
        return LINES.matcher(texts.replace(" font-size=\"14\"", " font-size=\"" + letters() + "\""))
                .replaceAll(lines -> Matcher.quoteReplacement(leading(lines, kept)));
    }

    /** As high as text where the map is as wide as on a telephone, and never higher than the figure has room for. */
    private long letters() {
        return Math.min(HIGHEST, Math.round(HIGHEST * (window.right() - window.left()) / TELEPHONE));
    }

    /** Those lines that begin beside a word of their colour. */
    private static String leading(MatchResult lines, List<Word> words) {
        List<Word> own = words.stream()
                .filter(word -> lines.group(2).equals(word.colour()))
                .toList();
        String kept = LINE.matcher(lines.group(3))
                .results()
                .filter(line -> own.stream().anyMatch(word -> word.begins(line)))
                .map(MatchResult::group)
                .collect(Collectors.joining());
        return lines.group(1) + kept;
    }
}
