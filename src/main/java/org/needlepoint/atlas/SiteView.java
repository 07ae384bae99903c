package org.needlepoint.atlas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.atlas.domain.Reading;
import org.needlepoint.atlas.domain.Titles;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Site;

/**
 * One site as its page shows it.
 *
 * @param title its name, of a point with its pinyin
 * @param pinyin of a point, or an empty text
 * @param system acu, dn or ims: whose site it is
 * @param kind point, muscle or segment
 * @param hant traditional characters, or an empty text
 * @param hans simplified ones where they differ, or an empty text
 * @param mark how well it is known
 * @param caution what to beware of; null where its list says nothing
 * @param readings of dry needling, IMS and acupuncture, in this order
 * @param course from which somebody comes; null for most
 * @param lessons that teach a fact about it
 * @param quizzes that may ask one; which question they ask stays unsaid
 */
public record SiteView(
        String id,
        String title,
        String name,
        String pinyin,
        String system,
        String kind,
        String hant,
        String hans,
        String mark,
        Reading.Line caution,
        List<Danger> dangers,
        List<Reading> readings,
        List<AtlasView.Drawing> maps,
        List<Named> lessons,
        List<Named> quizzes,
        List<Source> sources,
        Course course) {

    /** What a link leads to. */
    public record Named(String id, String title) {}

    public SiteView {
        dangers = List.copyOf(dangers);
        readings = List.copyOf(readings);
        maps = List.copyOf(maps);
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        sources = List.copyOf(sources);
    }

    /** Whether nothing is named to beware of. */
    public boolean harmless() {
        return caution == null && dangers.isEmpty();
    }

    /** Whether nothing teaches or asks it. */
    public boolean unused() {
        return lessons.isEmpty() && quizzes.isEmpty();
    }

    /** What the address of another site takes along: the course from which somebody comes, or an empty text. */
    public String more() {
        return AtlasView.more("?", from());
    }

    /** What an address that has a query already takes along. */
    public String also() {
        return AtlasView.more("&", from());
    }

    /** Id of the course from which somebody comes, or an empty text. */
    public String from() {
        return course == null ? "" : course.id();
    }

    /** The title of the course from which somebody comes, or an empty text. */
    public String courseTitle() {
        return course == null ? "" : course.title();
    }

    static SiteView of(Site site, Catalogue catalogue, Optional<Course> course, List<AtlasView.Drawing> maps) {
        Uses uses = new Uses(site, catalogue);
        List<Danger> dangers = site.dangers().stream()
                .map(catalogue.atlas().dangers()::get)
                .filter(Objects::nonNull)
                .toList();
        List<Reading> readings =
                Reading.all(site, catalogue, course.map(Course::hides).orElse(List.of()));
        return new SiteView(
                site.id(),
                Titles.of(site),
                Titles.name(site),
                Titles.pinyin(site),
                site.system(),
                Titles.kind(site),
                hant(site),
                hans(site),
                Titles.mark(site),
                Reading.caution(site, catalogue).orElse(null),
                dangers,
                readings,
                maps,
                uses.lessons(),
                uses.quizzes(),
                sources(site, dangers, readings, catalogue),
                course.orElse(null));
    }

    private static String hant(Site site) {
        return site instanceof Point point ? point.names().hant() : "";
    }

    private static String hans(Site site) {
        return site instanceof Point point
                        && !point.names().hans().equals(point.names().hant())
                ? point.names().hans()
                : "";
    }

    /** Of all that the page says: of the site, of its dangers, of what bears on it and ties it to others, of the readings. */
    private static List<Source> sources(Site site, List<Danger> dangers, List<Reading> readings, Catalogue catalogue) {
        Stream<String> bearing = Stream.concat(
                Uses.facts(site), catalogue.atlas().linksOf(site.id()).stream().flatMap(link -> link.facts().stream()));
        Stream<Fact> facts = Stream.concat(
                bearing.map(catalogue.facts()::get).filter(Objects::nonNull),
                readings.stream()
                        .flatMap(reading -> Stream.concat(reading.says().stream(), reading.evidence().stream())));
        return Stream.of(
                        site.sources().stream(),
                        dangers.stream().flatMap(danger -> danger.sources().stream()),
                        facts.flatMap(fact -> fact.sources().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .map(catalogue.sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
