package org.needlepoint.question.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paragraph with gaps.
 *
 * @param pieces in the order of the text; the last has no gap
 */
public record GapText(List<Piece> pieces) {

    /**
     * @param html inline HTML fragment before the gap
     * @param gap id, or an empty text behind the last gap
     */
    public record Piece(String html, String gap) {}

    public GapText {
        pieces = List.copyOf(pieces);
    }

    /** Ids of the gaps in the order of the text. */
    public List<String> gaps() {
        return pieces.stream().map(Piece::gap).filter(gap -> !gap.isEmpty()).toList();
    }

    /** From 1, as a reader counts them. */
    int number(String gap) {
        return gaps().indexOf(gap) + 1;
    }

    /** The text with the numbers of its gaps: how it reads beside graded answers. */
    String numbered() {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> pieces.get(i).html()
                        + (pieces.get(i).gap().isEmpty() ? "" : "<span class=\"gap\">(" + (i + 1) + ")</span>"))
                .collect(Collectors.joining());
    }
}
