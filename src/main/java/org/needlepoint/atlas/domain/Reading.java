package org.needlepoint.atlas.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.atlas.Link;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/**
 * How one tradition reads a site: what it says of the site itself, and the sites of its own that are tied to it.
 *
 * @param system dn, ims or acu
 * @param lines empty unless the site is one of this tradition
 */
public record Reading(String system, List<Line> lines, List<Cross> links) {

    /**
     * Something that is said of a site.
     *
     * @param key names its label
     * @param lang of the text
     * @param mark how well it is known, or an empty text
     */
    public record Line(String key, String lang, String text, String mark) {
        static Line plain(String key, String text) {
            return new Line(key, "en", text, "");
        }
    }

    /**
     * A link as seen from one of its ends.
     *
     * @param key names the sentence that says how the two are tied; begins with "to." where the site is the end, not the beginning
     * @param rests the facts it rests on; empty where it rests on a figure
     * @param figure the title of the figure it rests on, or an empty text
     */
    public record Cross(String id, String title, String key, List<String> rests, String figure) {
        public Cross {
            rests = List.copyOf(rests);
        }
    }

    public Reading {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    /** The three readings of a site: dry needling, IMS, acupuncture. */
    public static List<Reading> all(Site site, Catalogue catalogue) {
        return Stream.of("dn", "ims", "acu")
                .map(system -> new Reading(
                        system,
                        system.equals(Titles.system(site)) ? lines(site, catalogue) : List.of(),
                        links(system, site, catalogue)))
                .toList();
    }

    private static List<Cross> links(String system, Site site, Catalogue catalogue) {
        return catalogue.atlas().linksOf(site.id()).stream()
                .flatMap(link -> catalogue.atlas().site(link.other(site.id())).stream()
                        .filter(other -> Titles.system(other).equals(system))
                        .map(other -> cross(link, site, other, catalogue)))
                .toList();
    }

    private static Cross cross(Link link, Site site, Site other, Catalogue catalogue) {
        String figure = link.figure()
                .flatMap(catalogue.atlas()::figure)
                .map(drawn -> drawn.title())
                .orElse("");
        String way = link.from().equals(site.id()) ? "" : "to.";
        return new Cross(
                other.id(),
                Titles.of(other),
                way + link.kind().word(),
                facts(link.facts(), catalogue).map(Fact::text).toList(),
                figure);
    }

    private static List<Line> lines(Site site, Catalogue catalogue) {
        if (site instanceof Point point) {
            return lines(point, catalogue);
        }
        if (site instanceof Muscle muscle) {
            return List.of(
                    new Line("latin", "la", muscle.latin(), ""),
                    new Line(
                            "referral",
                            "en",
                            muscle.referral().text(),
                            muscle.referral().mark()),
                    new Line(
                            "hazard",
                            "en",
                            muscle.hazard().text(),
                            muscle.hazard().mark()));
        }
        Segment segment = (Segment) site;
        List<Line> lines = new ArrayList<>();
        segment.landmark().ifPresent(landmark -> lines.add(new Line("landmark", "en", landmark, segment.mark())));
        facts(segment.signs(), catalogue).forEach(fact -> lines.add(new Line("sign", "en", fact.text(), fact.mark())));
        return lines;
    }

    private static List<Line> lines(Point point, Catalogue catalogue) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("pinyin", "zh-Latn", point.names().pinyin(), ""),
                new Line("hant", "zh-Hant", point.names().hant(), ""),
                new Line("hans", "zh-Hans", point.names().hans(), "")));
        String channel = catalogue.atlas().channels().get(point.channel()).name();
        lines.add(Line.plain("channel", channel));
        lines.add(new Line("location", "en", point.location(), point.mark()));
        point.caution().ifPresent(caution -> lines.add(new Line("caution", "en", caution, point.mark())));
        return lines;
    }

    private static Stream<Fact> facts(List<String> ids, Catalogue catalogue) {
        return ids.stream().map(catalogue.facts()::get).filter(Objects::nonNull);
    }
}
