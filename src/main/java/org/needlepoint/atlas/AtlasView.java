package org.needlepoint.atlas;

import java.util.List;
import org.needlepoint.atlas.domain.Titles;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Site;

/**
 * The atlas as its first page shows it.
 *
 * @param query what was looked for, or an empty text
 * @param sites what stands in the drawing, or what was found
 */
public record AtlasView(
        String query,
        List<Choice> figures,
        List<Choice> layers,
        Drawing drawing,
        List<Row> sites,
        List<Danger> dangers) {

    public AtlasView {
        figures = List.copyOf(figures);
        layers = List.copyOf(layers);
        sites = List.copyOf(sites);
        dangers = List.copyOf(dangers);
    }

    /** What can be chosen. */
    public record Choice(String id, String name, boolean chosen) {

        /** The page that is shown already, for {@code aria-current}. */
        public String current() {
            return chosen ? "page" : null;
        }
    }

    /** @param svg a whole drawing, safe to write into the page */
    public record Drawing(String id, String title, String view, String svg) {}

    /**
     * @param hant traditional characters, or an empty text
     * @param system acu, dn or ims
     */
    public record Row(String id, String title, String hant, String hans, String system) {
        static Row of(Site site) {
            boolean named = site instanceof Point;
            return new Row(
                    site.id(),
                    Titles.of(site),
                    named ? ((Point) site).names().hant() : "",
                    named ? ((Point) site).names().hans() : "",
                    Titles.system(site));
        }
    }
}
