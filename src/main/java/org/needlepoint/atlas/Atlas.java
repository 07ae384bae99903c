package org.needlepoint.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.atlas.AtlasView.Choice;
import org.needlepoint.atlas.AtlasView.Drawing;
import org.needlepoint.atlas.AtlasView.Row;
import org.needlepoint.atlas.domain.BodySvg;
import org.needlepoint.atlas.domain.SiteSearch;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.shared.Refused;

/** Anybody looks at the body: whole, or one site of it. Nothing is asked of the database. */
@ApplicationScoped
public class Atlas {

    private static final List<String> SWITCHED =
            List.of("points", "danger", "muscles", "dermatomes", "channels", "landmarks");
    private static final Set<String> FIRST = Set.of("points", "danger", "landmarks");

    @Inject
    private Courseware courseware;

    /**
     * One figure with a list of what stands in it, or of what was looked for in all figures.
     *
     * @param root what every address starts with
     * @param asked whether a figure or layers were asked for; a first look chooses its own
     * @throws Refused NotFound for an unknown figure, and where there is no atlas
     */
    public AtlasView look(String root, Optional<String> asked, Optional<Set<String>> layers, String query) {
        Catalogue catalogue = courseware.current();
        List<Site> found = SiteSearch.find(catalogue.atlas().sites().values(), query);
        BodyFigure figure = asked.map(id -> catalogue.atlas().figure(id))
                .orElseGet(() -> first(catalogue, found))
                .orElseThrow(Refused::notFound);
        Set<String> shown = layers.orElse(FIRST);
        Set<String> here = found.stream().map(Site::id).collect(Collectors.toSet());
        List<Site> listed = query.isBlank() ? shownIn(catalogue, figure.id()) : found;
        return new AtlasView(
                query,
                figures(catalogue, figure),
                layers(figure, shown),
                drawing(catalogue, figure, root, shown, here),
                listed.stream().map(Row::of).toList(),
                catalogue.atlas().dangers().values().stream()
                        .filter(danger -> danger.shapes().contains(figure.id()))
                        .toList());
    }

    /**
     * One site with all that is known of it, in whichever case its code is typed.
     *
     * @throws Refused NotFound for an unknown site
     */
    public SiteView site(String root, String id) {
        Catalogue catalogue = courseware.current();
        Site site = Stream.of(id, id.toUpperCase(Locale.ROOT), id.toLowerCase(Locale.ROOT))
                .flatMap(name -> catalogue.atlas().site(name).stream())
                .findFirst()
                .orElseThrow(Refused::notFound);
        Set<String> layers = Set.of("points", "danger", "muscles", "landmarks");
        List<Drawing> maps = catalogue.atlas().figures().values().stream()
                .filter(figure -> shows(site, figure.id()))
                .map(figure -> drawing(catalogue, figure, root, layers, Set.of(site.id())))
                .toList();
        return SiteView.of(site, catalogue, maps);
    }

    /** The figure that shows the first site found, or the first of all. */
    private static Optional<BodyFigure> first(Catalogue catalogue, List<Site> found) {
        return Stream.concat(
                        found.stream().limit(1).flatMap(site -> catalogue.atlas().figures().values().stream()
                                .filter(figure -> shows(site, figure.id()))),
                        catalogue.atlas().figures().values().stream())
                .findFirst();
    }

    private static List<Site> shownIn(Catalogue catalogue, String figure) {
        return catalogue.atlas().sites().values().stream()
                .filter(site -> shows(site, figure))
                .toList();
    }

    private static boolean shows(Site site, String figure) {
        return site.shapes().contains(figure)
                || site.dots().stream().map(Dot::figure).anyMatch(figure::equals);
    }

    private static List<Choice> figures(Catalogue catalogue, BodyFigure shown) {
        return catalogue.atlas().figures().values().stream()
                .map(figure -> new Choice(figure.id(), figure.title(), figure.equals(shown)))
                .toList();
    }

    private static List<Choice> layers(BodyFigure figure, Set<String> shown) {
        return SWITCHED.stream()
                .filter(layer -> layer.equals("points") || figure.layers().contains(layer))
                .map(layer -> new Choice(layer, "layer." + layer, shown.contains(layer)))
                .toList();
    }

    private static Drawing drawing(
            Catalogue catalogue, BodyFigure figure, String root, Set<String> layers, Set<String> here) {
        String svg = new BodySvg(catalogue.atlas(), root, layers, here).of(figure);
        return new Drawing(figure.id(), figure.title(), figure.view(), svg);
    }
}
