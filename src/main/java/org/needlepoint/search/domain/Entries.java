package org.needlepoint.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Term;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Names;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.markdown.Labels;

/** Everything of a catalogue that a stranger may read, place by place. Whatever asks or answers questions is left out. */
public final class Entries {

    private Entries() {}

    /** In an order that depends on nothing but the content. */
    public static List<Entry> of(Catalogue catalogue) {
        List<Entry> entries = new ArrayList<>();
        catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .flatMap(item -> catalogue.lesson(item).stream())
                .forEach(lesson -> entries.addAll(lesson(lesson)));
        catalogue.glossary().values().stream()
                .sorted(Comparator.comparing(Term::id))
                .forEach(term -> entries.add(term(term)));
        catalogue.atlas().sites().values().forEach(site -> entries.add(site(site, catalogue)));
        return List.copyOf(entries);
    }

    private static List<Entry> lesson(Lesson lesson) {
        String address = "/lessons/" + lesson.id();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                Kind.LESSON,
                address,
                address,
                lesson.title(),
                "",
                "",
                List.of(lesson.title()),
                String.join(" ", lesson.objectives())));
        lesson.sections()
                .forEach(section -> entries.add(new Entry(
                        Kind.LESSON,
                        address,
                        section.id().isEmpty() ? address : address + "#" + section.id(),
                        lesson.title(),
                        "",
                        section.heading(),
                        List.of(),
                        section.text())));
        return entries;
    }

    private static Entry term(Term term) {
        String address = "/glossary#term-" + term.id();
        List<String> names = Stream.of(
                        Stream.of(term.name()),
                        term.also().stream(),
                        term.chinese().stream().flatMap(Entries::each))
                .flatMap(name -> name)
                .distinct()
                .toList();
        String hant = term.chinese().map(Names::hant).orElse("");
        return new Entry(Kind.TERM, address, address, term.name(), hant, "", names, term.text());
    }

    private static Entry site(Site site, Catalogue catalogue) {
        if (site instanceof Point point) {
            return point(point, catalogue);
        }
        return site instanceof Muscle muscle ? muscle(muscle) : segment((Segment) site);
    }

    private static Entry point(Point point, Catalogue catalogue) {
        String channel = Labels.ENGLISH
                .channel()
                .formatted(catalogue.atlas().channels().get(point.channel()).name());
        return atlas(
                Kind.POINT,
                point,
                point.id() + " " + point.names().pinyin(),
                point.names().hant(),
                Stream.concat(Stream.concat(Stream.of(point.id()), point.otherCodes().stream()), each(point.names())),
                Stream.of(Stream.of(channel, point.location()), point.caution().stream(), dangers(point, catalogue)));
    }

    private static Stream<String> dangers(Point point, Catalogue catalogue) {
        return point.dangers().stream()
                .map(catalogue.atlas().dangers()::get)
                .filter(Objects::nonNull)
                .map(Danger::name)
                .filter(name ->
                        !point.caution().orElse("").toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> name + ".");
    }

    private static Entry muscle(Muscle muscle) {
        return atlas(
                Kind.MUSCLE,
                muscle,
                muscle.name(),
                "",
                Stream.of(muscle.name(), muscle.latin()),
                Stream.of(Stream.of(
                        muscle.latin() + ".",
                        muscle.referral().text(),
                        muscle.hazard().text())));
    }

    /** Its signs are left out: they are those of every segment, which all would be found by them. */
    private static Entry segment(Segment segment) {
        return atlas(
                Kind.SEGMENT,
                segment,
                segment.id(),
                "",
                Stream.of(segment.id()),
                Stream.of(segment.landmark().stream()));
    }

    private static Entry atlas(
            Kind kind, Site site, String title, String hant, Stream<String> names, Stream<Stream<String>> sentences) {
        String address = "/atlas/" + site.id();
        String text = sentences.flatMap(part -> part).collect(Collectors.joining(" "));
        return new Entry(
                kind, address, address, title, hant, "", names.distinct().toList(), text);
    }

    private static Stream<String> each(Names names) {
        return Stream.of(names.pinyin(), names.hant(), names.hans());
    }
}
