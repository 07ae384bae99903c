package org.needlepoint.content.domain.markdown;

import java.util.List;
import org.needlepoint.content.domain.text.Place;

/**
 * A checked drawing, to stand within a page. Its root is written anew, so that its words are those of the text around it.
 *
 * @param viewBox four numbers
 * @param data what its parts are called, in the order written
 */
public record Figure(String viewBox, String inner, List<Data> data) {

    static final String DATA = "data-";

    /** An attribute {@code data-name} of the drawing. */
    public record Data(String name, String value, Place place) {}

    public Figure {
        data = List.copyOf(data);
    }

    /** @param words what the drawing shows, read aloud in its place */
    public String html(String words) {
        return "<svg viewBox=\"" + viewBox + "\" role=\"img\" aria-label=\"" + Html.escape(words) + "\">" + inner
                + "</svg>";
    }
}
