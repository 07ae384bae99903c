package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Channel;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Label;
import org.needlepoint.content.domain.atlas.Link;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.parse.ContentParser;

/** Holds the body of the atlas against what it promises, and measures its drawings. */
class AtlasTest {

    private static final Map<String, String> FILES =
            ContentFiles.read(Path.of("content")).texts();
    private static final Atlas ATLAS = ContentParser.parse(FILES).catalogue().atlas();
    private static final Map<String, BodyGeometry> DRAWN = ATLAS.figures().values().stream()
            .collect(Collectors.toMap(BodyFigure::id, figure -> new BodyGeometry(figure.svg())));
    private static final Pattern DEPTH = Pattern.compile(
            "\\b(?:depths?|deep(?:er|ly)?|mm|cm|millimet\\w*|centimet\\w*|inch(?:es)?|insert\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final double BETWEEN_DOTS = 7;
    private static final double AROUND_DOT = 3;
    private static final double HAIR = 0.5;
    /** Two, and what coordinates lose to their tenths. */
    private static final double NEAR_CUN = 2.02;

    /** The standard of the WHO as the State standard of China has it: 361 points on fourteen channels. */
    private static final Map<String, Integer> PUBLISHED = Map.ofEntries(
            Map.entry("LU", 11),
            Map.entry("LI", 20),
            Map.entry("ST", 45),
            Map.entry("SP", 21),
            Map.entry("HT", 9),
            Map.entry("SI", 19),
            Map.entry("BL", 67),
            Map.entry("KI", 27),
            Map.entry("PC", 9),
            Map.entry("TE", 23),
            Map.entry("GB", 44),
            Map.entry("LR", 14),
            Map.entry("CV", 24),
            Map.entry("GV", 28));

    /** A dot, or its mirror. */
    private record Spot(String site, double x, double y) {}

    @Test
    void channelsCountTheirPointsAsPublished() {
        Map<String, Integer> counts =
                ATLAS.channels().values().stream().collect(Collectors.toMap(Channel::id, Channel::points));
        assertEquals(PUBLISHED, counts);
        assertEquals(361, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void theAtlasHoldsItsSitesAndLinksThem() {
        assertEquals(64, ATLAS.points().size());
        assertEquals(22, ATLAS.muscles().size());
        assertEquals(
                List.of(
                        "C5", "C6", "C7", "C8", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11",
                        "T12", "L1", "L2", "L3", "L4", "L5", "S1", "S2"),
                ATLAS.segments().stream().map(Site::id).toList());
        Set<String> linked = ATLAS.links().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.toSet());
        assertTrue(linked.size() >= 60, () -> "only " + linked.size());
    }

    @Test
    void muscleNumbersRunFromOne() {
        Set<Integer> numbers =
                ATLAS.muscles().stream().map(muscle -> muscle.number()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(22, numbers.size());
        assertEquals(Integer.valueOf(22), ((TreeSet<Integer>) numbers).last());
    }

    @Test
    void nobodyIsToldHowFarANeedleGoes() {
        FILES.forEach((file, text) -> {
            if (file.startsWith("atlas/") && file.endsWith(".yaml")) {
                String said = text.replaceAll("(?m)^ *#.*$", "");
                assertTrue(!DEPTH.matcher(said).find(), file + " speaks of depth");
            }
        });
        assertTrue(DEPTH.matcher("needled 0.5 cun deep").find());
    }

    @Test
    void everyDotLiesInTheBody() {
        Collection<String> outside = new TreeSet<>();
        each((figure, drawn) -> spots(figure.id()).stream()
                .filter(spot -> !BodyGeometry.holds(drawn.outline(), spot.x, spot.y))
                .forEach(spot -> outside.add(figure.id() + " " + spot)));
        assertEquals(Set.of(), outside);
    }

    @Test
    void dotsStandApart() {
        Collection<String> close = new TreeSet<>();
        each((figure, drawn) -> {
            List<Spot> spots = spots(figure.id());
            pairs(spots, (a, b) -> {
                if (Math.hypot(a.x - b.x, a.y - b.y) < BETWEEN_DOTS) {
                    close.add(figure.id() + " " + a + " " + b);
                }
            });
        });
        assertEquals(Set.of(), close);
    }

    @Test
    void nothingPrintedOverlaps() {
        Collection<String> bad = new TreeSet<>();
        each((figure, drawn) -> {
            List<BodyGeometry.Words> words = new ArrayList<>(drawn.words());
            words.addAll(labels(figure.id()));
            words.stream()
                    .filter(w -> w.box().getMinX() < 0
                            || w.box().getMinY() < 0
                            || w.box().getMaxX() > figure.box().width()
                            || w.box().getMaxY() > figure.box().height())
                    .forEach(w -> bad.add(figure.id() + " leaves " + w.text()));
            pairs(words, (a, b) -> {
                if (overlap(a, b)) {
                    bad.add(figure.id() + " " + a.text() + " over " + b.text());
                }
            });
            spots(figure.id()).forEach(spot -> words.stream()
                    .filter(w -> !w.text().equals(spot.site) && covers(w, spot))
                    .forEach(w -> bad.add(figure.id() + " " + w.text() + " over the dot of " + spot.site)));
        });
        assertEquals(Set.of(), bad);
    }

    @Test
    void mirroredPointsMirror() {
        ATLAS.points().stream()
                .filter(point -> ATLAS.channels().get(point.channel()).paired())
                .forEach(point -> point.dots().stream()
                        .filter(dot -> isWhole(dot.figure()))
                        .forEach(dot -> assertTrue(dot.mirror(), point.id() + " stands on one side")));
        ATLAS.points().stream()
                .filter(point -> !ATLAS.channels().get(point.channel()).paired())
                .forEach(point -> point.dots().stream()
                        .filter(dot -> isWhole(dot.figure()))
                        .forEach(dot -> assertEquals(200, dot.x(), point.id())));
    }

    @Test
    void theBodyIsTheSameOnBothSides() {
        for (String figure : List.of("front", "back")) {
            for (String layer : List.of("outline", "landmarks", "dermatomes", "danger", "channels")) {
                Set<String> here = new TreeSet<>();
                Set<String> mirrored = new TreeSet<>();
                DRAWN.get(figure).corners(layer).forEach(at -> {
                    here.add(key(at[0], at[1]));
                    mirrored.add(key(400 - at[0], at[1]));
                });
                assertEquals(here, mirrored, figure + " " + layer);
            }
        }
    }

    @Test
    void pointsNameTheDangersInWhichTheyLie() {
        Collection<String> wrong = new TreeSet<>();
        for (Point point : ATLAS.points()) {
            for (Dot dot : point.dots()) {
                for (Danger danger : ATLAS.dangers().values()) {
                    boolean drawn = danger.shapes().contains(dot.figure());
                    boolean lies = drawn
                            && BodyGeometry.holds(
                                    DRAWN.get(dot.figure()).shapes("data-danger", danger.id()), dot.x(), dot.y());
                    if (drawn && lies != point.dangers().contains(danger.id())) {
                        wrong.add(point.id() + " " + danger.id() + " in " + dot.figure() + (lies ? " unnamed" : ""));
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void linksThatRestOnAFigureAreThere() {
        Collection<String> wrong = new TreeSet<>();
        ATLAS.links().stream()
                .filter(link -> link.kind().drawn() && !isThere(link))
                .forEach(link -> wrong.add(link.toString()));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyDangerIsDrawnAndEveryMuscle() {
        assertEquals(
                List.of(),
                ATLAS.dangers().values().stream()
                        .filter(danger -> danger.shapes().isEmpty())
                        .toList());
        assertEquals(
                List.of(),
                ATLAS.muscles().stream()
                        .filter(muscle -> muscle.shapes().isEmpty())
                        .toList());
    }

    private static boolean isThere(Link link) {
        BodyFigure figure = ATLAS.figure(link.figure().orElseThrow()).orElseThrow();
        List<Spot> from = spotsOf(link.from(), figure);
        if (link.kind() == Link.Kind.NEAR) {
            return !from.isEmpty()
                    && !spotsOf(link.to(), figure).isEmpty()
                    && ATLAS.figures().values().stream().allMatch(any -> isNear(link, any));
        }
        return from.stream()
                .anyMatch(spot ->
                        BodyGeometry.holds(DRAWN.get(figure.id()).shapes("data-site", link.to()), spot.x, spot.y));
    }

    /** One view may hide how far two lie from each other: every figure that shows both must say that they are near. */
    private static boolean isNear(Link link, BodyFigure figure) {
        List<Spot> from = spotsOf(link.from(), figure);
        List<Spot> to = spotsOf(link.to(), figure);
        return from.isEmpty()
                || to.isEmpty()
                || from.stream().anyMatch(a -> to.stream()
                        .anyMatch(b -> Math.hypot(a.x - b.x, a.y - b.y) <= NEAR_CUN * figure.cun()));
    }

    private static boolean isWhole(String figure) {
        return figure.equals("front") || figure.equals("back");
    }

    private static String key(double x, double y) {
        return Math.round(x * 10) + " " + Math.round(y * 10);
    }

    private static List<Spot> spotsOf(String site, BodyFigure figure) {
        List<Spot> spots = new ArrayList<>();
        for (Dot dot : ATLAS.site(site).orElseThrow().dots()) {
            if (dot.figure().equals(figure.id())) {
                spots.add(new Spot(site, dot.x(), dot.y()));
                if (dot.mirror()) {
                    spots.add(new Spot(site, figure.box().width() - dot.x(), dot.y()));
                }
            }
        }
        return spots;
    }

    private static List<Spot> spots(String figure) {
        BodyFigure drawn = ATLAS.figure(figure).orElseThrow();
        return ATLAS.points().stream()
                .flatMap(point -> spotsOf(point.id(), drawn).stream())
                .toList();
    }

    private static List<BodyGeometry.Words> labels(String figure) {
        List<BodyGeometry.Words> labels = new ArrayList<>();
        ATLAS.sites().values().forEach(site -> site.dots().stream()
                .filter(dot -> dot.figure().equals(figure))
                .forEach(dot -> dot.label().ifPresent(label -> labels.add(words(site, dot, label)))));
        return labels;
    }

    private static BodyGeometry.Words words(Site site, Dot dot, Label label) {
        String anchor = label.anchor().name().toLowerCase(java.util.Locale.ROOT);
        return BodyGeometry.words(site.id(), dot.x() + label.dx(), dot.y() + label.dy(), anchor);
    }

    private static boolean overlap(BodyGeometry.Words a, BodyGeometry.Words b) {
        return a.box().getMinX() < b.box().getMaxX() - HAIR
                && b.box().getMinX() < a.box().getMaxX() - HAIR
                && a.box().getMinY() < b.box().getMaxY() - HAIR
                && b.box().getMinY() < a.box().getMaxY() - HAIR;
    }

    private static boolean covers(BodyGeometry.Words words, Spot spot) {
        return spot.x > words.box().getMinX() - AROUND_DOT
                && spot.x < words.box().getMaxX() + AROUND_DOT
                && spot.y > words.box().getMinY() - AROUND_DOT
                && spot.y < words.box().getMaxY() + AROUND_DOT;
    }

    private static void each(java.util.function.BiConsumer<BodyFigure, BodyGeometry> check) {
        ATLAS.figures().forEach((id, figure) -> check.accept(figure, DRAWN.get(id)));
    }

    private static <T> void pairs(List<T> things, java.util.function.BiConsumer<T, T> check) {
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                check.accept(things.get(i), things.get(j));
            }
        }
    }
}
