package org.needlepoint.question.domain.shown;

import java.util.List;

/** A text with gaps, piece by piece. */
public record OpenGaps(List<OpenGap> gaps) implements OpenAnswer {

    /**
     * What stands before a gap, and the gap.
     *
     * @param html inline HTML fragment
     * @param parameter what the gap is sent as; empty behind the last gap
     * @param number of the gap, from 1; 0 behind the last
     * @param kind choice, text, number, or rest behind the last gap
     * @param unit printed behind the gap; may be empty
     */
    public record OpenGap(
            String html, String parameter, int number, String kind, List<OpenPick> picks, String typed, String unit) {
        public OpenGap {
            picks = List.copyOf(picks);
        }

        /** What stands behind the last gap. */
        public static OpenGap rest(String html) {
            return new OpenGap(html, "", 0, "rest", List.of(), "", "");
        }

        public boolean is(String one) {
            return kind.equals(one);
        }

        /** Whether something is typed here. */
        public boolean written() {
            return is("text") || is("number");
        }

        /** What a phone's keyboard should show. */
        public String keyboard() {
            return is("number") ? "decimal" : "text";
        }
    }

    public OpenGaps {
        gaps = List.copyOf(gaps);
    }

    @Override
    public String way() {
        return "gaps";
    }
}
