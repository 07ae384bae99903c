package org.needlepoint.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.atlas.AtlasView.Choice;
import org.needlepoint.atlas.AtlasView.Drawing;
import org.needlepoint.atlas.domain.BodySvg;
import org.needlepoint.atlas.domain.SiteSearch;
import org.needlepoint.atlas.domain.Titles;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.shared.Refused;

/** Anybody looks at the body: whole, or one site of it. Nothing is asked of the database. */
@ApplicationScoped
public class Atlas {

    private static final List<String> LAYERS =
            List.of("points", "danger", "muscles", "dermatomes", "channels", "landmarks");
    private static final Set<String> FIRST = Set.of("points", "danger", "landmarks");

    @Inject
    private Courseware courseware;

    /**
     * One figure with a list of what stands in it, or of what was looked for in all figures.
     *
     * @param root what every address starts with
     * @param asked which figure, if one was asked for; a first look, and a search, choose their own
     * @param layers which layers, if any were asked for
     * @param from the course from which somebody comes; one that is not there is forgotten
     * @throws Refused NotFound for an unknown figure, and where there is no atlas
     */
    public AtlasView look(
            String root, Optional<String> asked, Optional<Set<String>> layers, String query, Optional<String> from) {
        Catalogue catalogue = courseware.current();
        List<Site> found = SiteSearch.find(
                catalogue.atlas().sites().values(), catalogue.atlas().dangers(), query);
        String course = from.flatMap(catalogue::course).map(Course::id).orElse("");
        BodyFigure figure = asked.map(id -> catalogue.atlas().figure(id))
                .orElseGet(() -> first(catalogue, found))
                .orElseThrow(Refused::notFound);
        Set<String> shown = layers.orElse(FIRST);
        Set<String> here = found.stream().map(Site::id).collect(Collectors.toSet());
        String svg = new BodySvg(catalogue.atlas(), root, AtlasView.more("?", course), shown(figure, shown), here)
                .of(figure);
        return new AtlasView(
                query,
                course,
                LAYERS.stream().filter(layers.orElse(Set.of())::contains).toList(),
                figures(catalogue, figure),
                layers(figure, shown),
                new Drawing(figure.id(), figure.title(), figure.view(), svg),
                AtlasView.groups(query.isEmpty() ? shownIn(catalogue, figure) : found),
                catalogue.atlas().dangers().values().stream()
                        .filter(danger -> danger.shapes().contains(figure.id()))
                        .toList());
    }

    /**
     * One site with all that is known of it, in whichever case its code is typed; empty for an unknown one.
     *
     * @param from the course from which somebody comes; it may hide readings, and one that is not there hides none
     */
    public Optional<SiteView> site(String id, Optional<String> from) {
        Catalogue catalogue = courseware.current();
        Optional<Course> course = from.flatMap(catalogue::course);
        return Stream.of(id, id.toUpperCase(Locale.ROOT), id.toLowerCase(Locale.ROOT))
                .flatMap(name -> catalogue.atlas().site(name).stream())
                .findFirst()
                .map(site -> SiteView.of(site, catalogue, course, maps(site, catalogue)));
    }

    private static List<Drawing> maps(Site site, Catalogue catalogue) {
        return catalogue.atlas().figures().values().stream()
                .filter(figure -> shows(site, figure))
                .map(figure -> map(site, figure, catalogue))
                .toList();
    }

    private static Drawing map(Site site, BodyFigure figure, Catalogue catalogue) {
        String words = figure.title() + ": " + Titles.of(site);
        String svg = new BodySvg(catalogue.atlas(), "", "", FIRST, Set.of(site.id())).around(site, figure, words);
        return new Drawing(figure.id(), figure.title(), figure.view(), svg);
    }

    /** The figure that shows the first site found, or the first of all. */
    private static Optional<BodyFigure> first(Catalogue catalogue, List<Site> found) {
        return Stream.concat(
                        found.stream().limit(1).flatMap(site -> catalogue.atlas().figures().values().stream()
                                .filter(figure -> shows(site, figure))),
                        catalogue.atlas().figures().values().stream())
                .findFirst();
    }

    private static List<Site> shownIn(Catalogue catalogue, BodyFigure figure) {
        return catalogue.atlas().sites().values().stream()
                .filter(site -> shows(site, figure))
                .toList();
    }

    private static boolean shows(Site site, BodyFigure figure) {
        return site.shapes().contains(figure.id())
                || site.dots().stream().map(Dot::figure).anyMatch(figure.id()::equals);
    }

    private static List<Choice> figures(Catalogue catalogue, BodyFigure shown) {
        return catalogue.atlas().figures().values().stream()
                .map(figure -> new Choice(figure.id(), figure.title(), figure.equals(shown)))
                .toList();
    }

    private static List<Choice> layers(BodyFigure figure, Set<String> shown) {
        return LAYERS.stream()
                .filter(layer -> has(figure, layer))
                .map(layer -> new Choice(layer, "layer." + layer, shown.contains(layer)))
                .toList();
    }

    private static Set<String> shown(BodyFigure figure, Set<String> asked) {
        return LAYERS.stream()
                .filter(asked::contains)
                .filter(layer -> has(figure, layer))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean has(BodyFigure figure, String layer) {
        return layer.equals("points") || figure.layers().contains(layer);
    }
}
