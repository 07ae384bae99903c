package org.needlepoint.atlas.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Link;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/**
 * How one tradition reads a place: what it says of the site itself, the sites of its own that are tied to it, and what weighs all that.
 *
 * @param system dn, ims or acu
 * @param hidden who folds it away: "course", from which somebody comes, "everywhere", or an empty text for nobody
 * @param lines empty unless the site is one of this tradition
 * @param says what the tradition rests on
 * @param evidence what weighs it, and what is said of the site
 */
public record Reading(
        String system, String hidden, List<Line> lines, List<Cross> links, List<Fact> says, List<Fact> evidence) {

    /**
     * Something that is said of a site.
     *
     * @param key names its label
     * @param lang of the text
     * @param mark how well it is known, or an empty text
     */
    public record Line(String key, String lang, String text, String mark) {}

    /**
     * A link as seen from one of its ends.
     *
     * @param pinyin of a point, or an empty text
     * @param key names the sentence that says how the two are tied; begins with "to." where the site is the end, not the beginning
     * @param rests the facts it rests on; empty where it rests on a figure
     * @param figure the title of the figure it rests on, or an empty text
     */
    public record Cross(String id, String name, String pinyin, String key, List<String> rests, String figure) {
        public Cross {
            rests = List.copyOf(rests);
        }
    }

    public Reading {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        says = List.copyOf(says);
        evidence = List.copyOf(evidence);
    }

    /**
     * The three readings of a site: dry needling, IMS, acupuncture.
     *
     * @param hides systems whose readings the course folds away
     */
    public static List<Reading> all(Site site, Catalogue catalogue, List<String> hides) {
        return Systems.ALL.stream()
                .map(system -> of(system, site, catalogue, hidden(system, catalogue, hides)))
                .toList();
    }

    private static String hidden(String system, Catalogue catalogue, List<String> hides) {
        return catalogue.atlas().hides().contains(system) ? "everywhere" : hides.contains(system) ? "course" : "";
    }

    /** What to beware of at a site, where its list says so; it belongs to no tradition. */
    public static Optional<Line> caution(Site site, Catalogue catalogue) {
        if (site instanceof Point point) {
            return point.caution().map(caution -> new Line("caution", "en", caution, markOfCaution(point, catalogue)));
        }
        return site instanceof Muscle muscle ? Optional.of(marked("caution", muscle.hazard())) : Optional.empty();
    }

    /** The sources of a point tell where it lies; its caution rests on the dangers near it, and on facts about whoever is needled. */
    private static String markOfCaution(Point point, Catalogue catalogue) {
        Stream<String> dangers = point.dangers().stream()
                .map(catalogue.atlas().dangers()::get)
                .filter(Objects::nonNull)
                .map(Danger::mark);
        Stream<String> facts = facts(point.facts(), catalogue)
                .filter(fact -> fact.system().equals("all"))
                .map(Fact::mark);
        return Marks.weakest(Stream.concat(dangers, facts));
    }

    private static Reading of(String system, Site site, Catalogue catalogue, String hidden) {
        boolean own = system.equals(site.system());
        List<Fact> says = facts(catalogue.atlas().readings().getOrDefault(system, List.of()), catalogue)
                .toList();
        Set<String> weigh = new LinkedHashSet<>();
        Stream<Fact> told =
                own ? about(site, catalogue).filter(fact -> fact.system().equals(system)) : Stream.empty();
        Stream.concat(says.stream(), told).forEach(fact -> weigh.addAll(fact.evidence()));
        return new Reading(
                system,
                hidden,
                own ? lines(site, catalogue) : List.of(),
                links(system, site, catalogue),
                says,
                facts(List.copyOf(weigh), catalogue).toList());
    }

    private static Stream<Fact> about(Site site, Catalogue catalogue) {
        List<String> signs = site instanceof Segment segment ? segment.signs() : List.of();
        return facts(Stream.concat(site.facts().stream(), signs.stream()).toList(), catalogue);
    }

    private static List<Cross> links(String system, Site site, Catalogue catalogue) {
        return catalogue.atlas().linksOf(site.id()).stream()
                .flatMap(link -> catalogue.atlas().site(link.other(site.id())).stream()
                        .filter(other -> other.system().equals(system))
                        .map(other -> cross(link, site, other, catalogue)))
                .toList();
    }

    private static Cross cross(Link link, Site site, Site other, Catalogue catalogue) {
        String figure = link.figure()
                .flatMap(catalogue.atlas()::figure)
                .map(BodyFigure::title)
                .orElse("");
        String way = link.from().equals(site.id()) ? "" : "to.";
        return new Cross(
                other.id(),
                Titles.name(other),
                Titles.pinyin(other),
                way + link.kind().word(),
                facts(link.facts(), catalogue).map(Fact::text).toList(),
                figure);
    }

    private static List<Line> lines(Site site, Catalogue catalogue) {
        if (site instanceof Point point) {
            return lines(point, catalogue);
        }
        if (site instanceof Muscle muscle) {
            return List.of(new Line("latin", "la", muscle.latin(), ""), marked("referral", muscle.referral()));
        }
        Segment segment = (Segment) site;
        List<Line> lines = new ArrayList<>();
        segment.landmark().ifPresent(landmark -> lines.add(new Line("landmark", "en", landmark, segment.mark())));
        facts(segment.signs(), catalogue).forEach(fact -> lines.add(new Line("sign", "en", fact.text(), fact.mark())));
        return lines;
    }

    private static Line marked(String key, Muscle.Marked said) {
        return new Line(key, "en", said.text(), said.mark());
    }

    private static List<Line> lines(Point point, Catalogue catalogue) {
        return List.of(
                new Line("pinyin", "zh-Latn", point.names().pinyin(), ""),
                new Line("hant", "zh-Hant", point.names().hant(), ""),
                new Line("hans", "zh-Hans", point.names().hans(), ""),
                new Line(
                        "channel",
                        "en",
                        catalogue.atlas().channels().get(point.channel()).name(),
                        ""),
                new Line("location", "en", point.location(), point.mark()));
    }

    private static Stream<Fact> facts(List<String> ids, Catalogue catalogue) {
        return ids.stream().map(catalogue.facts()::get).filter(Objects::nonNull);
    }
}
