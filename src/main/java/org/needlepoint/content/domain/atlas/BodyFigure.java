package org.needlepoint.content.domain.atlas;

import java.util.List;

/**
 * A drawing of the body; points stand in none, they are drawn upon it.
 *
 * @param alt what it shows, read aloud in its place
 * @param cun how many units of the viewBox stand for one cun
 * @param layers in the order in which they lie upon each other
 * @param svg what stands within the svg element, checked and written anew
 */
public record BodyFigure(
        String id, String title, String view, String alt, Box box, double cun, List<String> layers, String svg) {

    /** The viewBox, which begins at 0 0. */
    public record Box(int width, int height) {
        public boolean holds(double x, double y) {
            return x >= 0 && y >= 0 && x <= width && y <= height;
        }

        @Override
        public String toString() {
            return "0 0 " + width + " " + height;
        }
    }

    public static final List<String> LAYERS =
            List.of("outline", "landmarks", "dermatomes", "muscles", "danger", "channels", "labels");

    public BodyFigure {
        layers = List.copyOf(layers);
    }
}
