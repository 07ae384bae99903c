package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.Shape.Point;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenChoice;
import org.needlepoint.question.domain.shown.OpenHotspot;
import org.needlepoint.shared.domain.Fraction;

/**
 * Places on a drawing of which some are right. They are pointed at, or chosen by name from a list that says nothing of where they are;
 * a point counts for the first area that holds it, or for a {@link Zone} that does.
 *
 * @param most how many may be pointed at or chosen
 * @param otherwise HTML fragment (inline): feedback on a point in no area
 */
public record Hotspot(About about, Picture picture, int most, List<Area> areas, String otherwise) implements Question {

    /**
     * @param id a, b, c …; says nothing about being right
     * @param text HTML fragment (inline): its name
     * @param feedback HTML fragment (inline)
     */
    public record Area(String id, String text, boolean right, Shape shape, String feedback) {}

    private static final String CHOSEN = "r";
    private static final String POINTED = "p";
    private static final String ELSEWHERE = "elsewhere";

    public Hotspot {
        areas = List.copyOf(areas);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(CHOSEN, POINTED);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        if (sent.size() > 1) {
            return new Reading.Unreadable(POINTED, "Point at the figure or choose from the list, not both.");
        }
        return sent.containsKey(CHOSEN) ? chosen(sent.get(CHOSEN)) : pointed(sent.get(POINTED));
    }

    private Reading chosen(List<String> ids) {
        Set<String> known = areas.stream().map(Area::id).collect(Collectors.toSet());
        return known.containsAll(ids)
                ? fewEnough(CHOSEN, new TreeSet<>(ids))
                : new Reading.Unreadable(CHOSEN, "Choose among the places listed.");
    }

    private Reading pointed(List<String> texts) {
        Set<String> points = new TreeSet<>();
        for (String text : texts) {
            Optional<Point> point = Point.read(text).filter(picture.frame()::holds);
            if (point.isEmpty()) {
                return new Reading.Unreadable(POINTED, "Point at a place on the figure.");
            }
            points.add(point.get().text());
        }
        return fewEnough(POINTED, points);
    }

    private Reading fewEnough(String name, Set<String> values) {
        return values.size() <= most
                ? new Reading.Read(new Response(Map.of(name, List.copyOf(values))))
                : new Reading.Unreadable(name, most == 1 ? "Choose one place." : "Choose at most " + most + " places.");
    }

    private static List<Point> points(Response response) {
        return response.all(POINTED).stream()
                .map(Point::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A zone goes before whatever else lies there; of two, the one that the point lies in before one that it is only close to. */
    private Optional<Area> at(Point point) {
        return areas.stream()
                .filter(area -> area.shape().holds(point))
                .min(Comparator.comparing(area -> rank(area.shape(), point)));
    }

    private static int rank(Shape shape, Point point) {
        if (shape instanceof Zone zone) {
            return zone.isAround(point) ? 0 : 1;
        }
        return 2;
    }

    /** Ids of the areas that were chosen or pointed at, each once. */
    private Set<String> met(Response response) {
        Set<String> met = new TreeSet<>(response.all(CHOSEN));
        points(response).forEach(point -> at(point).map(Area::id).ifPresent(met::add));
        return met;
    }

    @Override
    public Grade grade(Response response) {
        Set<String> met = met(response);
        long elsewhere =
                points(response).stream().filter(point -> at(point).isEmpty()).count();
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (response.isBlank()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        if (elsewhere > 0) {
            verdicts.put(ELSEWHERE, Grade.Verdict.WRONG);
            feedback.put(ELSEWHERE, otherwise);
        }
        areas.forEach(area -> verdict(area, met).ifPresent(verdict -> {
            verdicts.put(area.id(), verdict);
            feedback.put(area.id(), area.feedback());
        }));
        return new Grade(mark(met, elsewhere), verdicts, feedback);
    }

    /** Once as many right areas were found as may be, the others are not missed. */
    private Optional<Grade.Verdict> verdict(Area area, Set<String> met) {
        if (met.contains(area.id())) {
            return Optional.of(area.right() ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG);
        }
        return area.right() && found(met) < wanted() ? Optional.of(Grade.Verdict.MISSED) : Optional.empty();
    }

    private long found(Set<String> met) {
        return areas.stream()
                .filter(Area::right)
                .filter(area -> met.contains(area.id()))
                .count();
    }

    private long wanted() {
        return Math.min(most, areas.stream().filter(Area::right).count());
    }

    private Fraction mark(Set<String> met, long elsewhere) {
        long wrong = met.size() - found(met) + elsewhere;
        return Fraction.of(Math.min(found(met), wanted()) - wrong, wanted()).atLeastZero();
    }

    @Override
    public List<String> layout(Random random) {
        return Parts.shuffled(areas, Area::id, random);
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenHotspot(
                figure(response),
                most,
                most == 1 ? "radio" : "checkbox",
                Parts.inOrder(areas, Area::id, layout).stream()
                        .map(area -> new OpenChoice.OpenOption(
                                area.id(), area.text(), response.all(CHOSEN).contains(area.id()) ? "checked" : null))
                        .toList(),
                points(response).stream().map(Point::text).toList());
    }

    private String figure(Response response) {
        return picture.with(points(response).stream().map(picture::pointer).collect(Collectors.joining()));
    }

    /** The areas that matter, below where the person pointed. */
    @Override
    public String figure(Response response, boolean tells) {
        if (!tells) {
            return figure(response);
        }
        Grade grade = grade(response);
        String drawn = areas.stream()
                .sorted(Comparator.comparing(Area::right))
                .filter(area -> grade.verdicts().containsKey(area.id()))
                .map(area -> picture.area(area.shape(), grade.verdicts().get(area.id())))
                .collect(Collectors.joining());
        return picture.with(
                drawn + points(response).stream().map(picture::pointer).collect(Collectors.joining()));
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        Set<String> met = met(response);
        List<MarkedPart> parts = new ArrayList<>(Parts.inOrder(areas, Area::id, layout).stream()
                .map(area -> new MarkedPart(
                        "option",
                        area.text(),
                        "",
                        met.contains(area.id()),
                        grade.word(area.id()),
                        "",
                        grade.feedbackOn(area.id())))
                .toList());
        String elsewhere = points(response).stream()
                .filter(point -> at(point).isEmpty())
                .map(Point::text)
                .collect(Collectors.joining("; "));
        if (!elsewhere.isEmpty()) {
            parts.add(new MarkedPart(
                    "spot", "", elsewhere, true, grade.word(ELSEWHERE), "", grade.feedbackOn(ELSEWHERE)));
        }
        return parts;
    }

    @Override
    public String type() {
        return "hotspot";
    }

    @Override
    public String hint() {
        return most == 1 ? type() : type() + "-several";
    }
}
