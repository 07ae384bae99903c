package org.needlepoint.search.domain;

import java.util.List;
import org.needlepoint.content.domain.markdown.Html;

/** A text, or the part of it that shows most of what was found, with the found words marked. */
public final class Snippet {

    /** Characters; about two lines on a screen, five on a phone. */
    static final int LONGEST = 200;

    /** So much of what stands before the first found word is shown with it. */
    private static final int RUN_UP = 50;

    private static final String MORE = "…";

    private Snippet() {}

    /** The whole text as HTML. */
    public static String whole(String text, List<Span> found) {
        return marked(text, found, 0, text.length());
    }

    /** At most {@value #LONGEST} characters of it, cut between words, as HTML. */
    public static String part(String text, List<Span> found) {
        if (text.length() <= LONGEST) {
            return whole(text, found);
        }
        int start = start(text, found);
        int end = end(text, start);
        return (start > 0 ? MORE + " " : "")
                + marked(text, found, start, end)
                + (end < text.length() ? " " + MORE : "");
    }

    /** A little before that found word behind which the most others stand near. */
    private static int start(String text, List<Span> found) {
        int best = 0;
        long most = 0;
        for (Span first : found) {
            int from = first.start();
            long near = found.stream()
                    .filter(span -> span.start() >= from && span.end() <= from + LONGEST - RUN_UP)
                    .count();
            if (near > most) {
                most = near;
                best = from;
            }
        }
        int wished = Math.max(0, Math.min(best - RUN_UP, text.length() - LONGEST));
        int space = text.indexOf(' ', wished);
        return wished == 0 ? 0 : space >= 0 && space < best ? space + 1 : best;
    }

    private static int end(String text, int start) {
        int wished = Math.min(text.length(), start + LONGEST);
        int space = text.lastIndexOf(' ', wished);
        return wished == text.length() || space <= start ? notWithinAPair(text, wished) : space;
    }

    private static int notWithinAPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String marked(String text, List<Span> found, int start, int end) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (Span span : found) {
            if (span.start() >= at && span.end() <= end) {
                html.append(Html.escape(text.substring(at, span.start())));
                html.append("<mark>")
                        .append(Html.escape(text.substring(span.start(), span.end())))
                        .append("</mark>");
                at = span.end();
            }
        }
        return html.append(Html.escape(text.substring(at, end))).toString();
    }
}
