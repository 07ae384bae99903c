package org.needlepoint.atlas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.atlas.domain.Reading;
import org.needlepoint.atlas.domain.Titles;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/**
 * One site as its page shows it.
 *
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
        return course == null ? "" : "?course=" + course.id();
    }

    static SiteView of(Site site, Catalogue catalogue, Optional<Course> course, List<AtlasView.Drawing> maps) {
        Set<String> facts = new LinkedHashSet<>(site.facts());
        if (site instanceof Segment segment) {
            facts.addAll(segment.signs());
        }
        List<Reading> readings =
                Reading.all(site, catalogue, course.map(Course::hides).orElse(List.of()));
        return new SiteView(
                site.id(),
                Titles.of(site),
                site.system(),
                Titles.kind(site),
                hant(site),
                hans(site),
                Titles.mark(site),
                Reading.caution(site).orElse(null),
                site.dangers().stream()
                        .map(catalogue.atlas().dangers()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                readings,
                maps,
                lessons(catalogue, site.id(), facts),
                quizzes(catalogue, facts),
                sources(site, readings, catalogue),
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

    /** Those of the site, then those of what weighs it. */
    private static List<Source> sources(Site site, List<Reading> readings, Catalogue catalogue) {
        Stream<String> weighing = readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .flatMap(fact -> fact.sources().stream());
        return Stream.concat(site.sources().stream(), weighing)
                .distinct()
                .map(catalogue.sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> items(Catalogue catalogue) {
        return catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream());
    }

    private static List<Named> lessons(Catalogue catalogue, String site, Set<String> facts) {
        return items(catalogue)
                .flatMap(id -> catalogue.lesson(id).stream())
                .filter(lesson ->
                        lesson.sites().contains(site) || lesson.facts().stream().anyMatch(facts::contains))
                .map((Lesson lesson) -> new Named(lesson.id(), lesson.title()))
                .toList();
    }

    private static List<Named> quizzes(Catalogue catalogue, Set<String> facts) {
        List<Set<String>> asking = catalogue.questions().values().stream()
                .filter(question -> question.about().facts().stream().anyMatch(facts::contains))
                .map(question -> question.about().tags())
                .toList();
        return items(catalogue)
                .flatMap(id -> catalogue.quiz(id).stream())
                .filter(quiz -> asking.stream().anyMatch(tags -> mayDraw(quiz, tags)))
                .map(quiz -> new Named(quiz.id(), quiz.title()))
                .toList();
    }

    private static boolean mayDraw(Quiz quiz, Set<String> tags) {
        return quiz.draws().stream().anyMatch(draw -> tags.containsAll(draw.tags()));
    }
}
