package org.needlepoint.content.domain.markdown;

/**
 * A checked drawing, to stand within a page. Its root is written anew, so that its words are those of the text around it.
 *
 * @param viewBox four numbers
 */
public record Figure(String viewBox, String inner) {

    /** @param words what the drawing shows, read aloud in its place */
    public String html(String words) {
        return "<svg viewBox=\"" + viewBox + "\" role=\"img\" aria-label=\"" + Html.escape(words) + "\">" + inner
                + "</svg>";
    }
}
