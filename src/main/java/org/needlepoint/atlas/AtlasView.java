package org.needlepoint.atlas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.needlepoint.atlas.domain.Titles;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/**
 * The atlas as its first page shows it.
 *
 * @param query what was looked for, or an empty text
 * @param from id of the course from which somebody comes, or an empty text
 * @param chosen the layers asked for; empty at a first look
 * @param groups what stands in the drawing, or what was found
 */
public record AtlasView(
        String query,
        String from,
        List<String> chosen,
        List<Choice> figures,
        List<Choice> layers,
        Drawing drawing,
        List<Group> groups,
        List<Danger> dangers) {

    private static final int LONGEST = 200;

    public AtlasView {
        chosen = List.copyOf(chosen);
        figures = List.copyOf(figures);
        layers = List.copyOf(layers);
        groups = List.copyOf(groups);
        dangers = List.copyOf(dangers);
    }

    /** What can be chosen. */
    public record Choice(String id, String name, boolean chosen) {

        /** The page that is shown already, for {@code aria-current}. */
        public String current() {
            return chosen ? "page" : null;
        }

        public String checked() {
            return chosen ? "checked" : null;
        }
    }

    /** @param svg a whole drawing, safe to write into the page */
    public record Drawing(String id, String title, String view, String svg) {}

    /** @param kind point, muscle or segment */
    public record Group(String kind, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        /** acu, dn or ims. */
        public String system() {
            return kind.equals("point") ? "acu" : kind.equals("muscle") ? "dn" : "ims";
        }
    }

    /**
     * @param pinyin of a point, or an empty text
     * @param hant traditional characters, or an empty text
     * @param hans simplified ones where they differ, or an empty text
     * @param number of a muscle as printed in the drawings, or an empty text
     * @param detail where a segment's band is looked for, or an empty text
     */
    public record Row(String id, String name, String pinyin, String hant, String hans, String number, String detail) {
        static Row of(Site site) {
            if (site instanceof Point point) {
                String hans = point.names().hans().equals(point.names().hant())
                        ? ""
                        : point.names().hans();
                return new Row(
                        point.id(),
                        point.id(),
                        point.names().pinyin(),
                        point.names().hant(),
                        hans,
                        "",
                        "");
            }
            return site instanceof Muscle muscle
                    ? new Row(muscle.id(), muscle.name(), "", "", "", String.valueOf(muscle.number()), "")
                    : new Row(
                            site.id(),
                            site.id(),
                            "",
                            "",
                            "",
                            "",
                            ((Segment) site).landmark().orElse(""));
        }
    }

    /** By kind, the kind of the first one first. */
    static List<Group> groups(List<Site> sites) {
        return sites.stream()
                .map(Titles::kind)
                .distinct()
                .map(kind -> new Group(
                        kind,
                        sites.stream()
                                .filter(site -> Titles.kind(site).equals(kind))
                                .map(Row::of)
                                .toList()))
                .toList();
    }

    /** Whether something was looked for and nothing found. */
    public boolean lost() {
        return !query.isEmpty() && groups.isEmpty() && !tooLong();
    }

    /** Whether more was typed than any search takes. */
    public boolean tooLong() {
        return query.length() > LONGEST;
    }

    public int found() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** What the address of a site, or of this page, takes along: {@code ?course=…}, or an empty text. */
    public String course() {
        return more("?", from);
    }

    static String more(String sign, String from) {
        return from.isEmpty() ? "" : sign + "course=" + from;
    }

    /** Looks for the same in lessons and glossary too. */
    public String elsewhere() {
        return "/search?q=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** What the address of another figure takes along: {@code &q=…}, or an empty text. */
    public String more() {
        String asked = more("&", from) + (query.isEmpty() ? "" : "&q=" + encoded());
        return chosen.isEmpty()
                ? asked
                : chosen.stream()
                        .map(layer -> "&layer=" + layer)
                        .collect(Collectors.joining("", asked + "&layers=chosen", ""));
    }
}
