package org.needlepoint.question.domain.shown;

import java.util.List;

/**
 * Words to be put into gaps of a text or on places of a drawing; each place is a select that lists the words.
 *
 * @param figure HTML fragment: the drawing with the numbers of its places; empty where the places are in a text
 */
public record OpenPlacing(String figure, List<OpenPick> words, List<OpenGaps.OpenGap> gaps) implements OpenAnswer {

    public OpenPlacing {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String way() {
        return "placing";
    }
}
