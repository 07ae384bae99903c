package org.needlepoint.content.domain.atlas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body as the three traditions see it. Everything stands in the order in which it was written.
 *
 * @param readings by system, the facts on which its reading of any place rests
 * @param asked by id of a question, the sites and dangers that it asks about
 * @param hides systems whose reading of any place is folded away for everybody
 */
public record Atlas(
        Map<String, BodyFigure> figures,
        Map<String, Channel> channels,
        Map<String, Site> sites,
        Map<String, Danger> dangers,
        List<Link> links,
        Map<String, List<String>> readings,
        Map<String, Set<String>> asked,
        List<String> hides) {

    public static final Atlas EMPTY =
            new Atlas(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of());

    public Atlas {
        figures = ordered(figures);
        channels = ordered(channels);
        sites = ordered(sites);
        dangers = ordered(dangers);
        links = List.copyOf(links);
        readings = Map.copyOf(readings);
        asked = Map.copyOf(asked);
        hides = List.copyOf(hides);
    }

    /** The same body, as it is asked about and shown. */
    public Atlas with(Map<String, Set<String>> nowAsked, List<String> nowHides) {
        return new Atlas(figures, channels, sites, dangers, links, readings, nowAsked, nowHides);
    }

    public Optional<Site> site(String id) {
        return Optional.ofNullable(sites.get(id));
    }

    public Optional<BodyFigure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    public List<Point> points() {
        return only(Point.class);
    }

    public List<Muscle> muscles() {
        return only(Muscle.class);
    }

    public List<Segment> segments() {
        return only(Segment.class);
    }

    /** The links that begin or end at a site. */
    public List<Link> linksOf(String site) {
        return links.stream()
                .filter(link -> link.from().equals(site) || link.to().equals(site))
                .toList();
    }

    private <T extends Site> List<T> only(Class<T> kind) {
        return sites.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Map<String, T> ordered(Map<String, T> things) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }
}
