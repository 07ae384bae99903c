package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.Grade.Verdict;
import org.needlepoint.question.domain.Shape.Point;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenHotspot;
import org.needlepoint.shared.domain.Fraction;

/** Within 200 by 100: c, a small wrong circle, lies upon a, a right one; b, a rectangle, is right; d, a polygon, is wrong. */
class HotspotTest {

    private static final Hotspot TWO = QuestionSamples.hotspot("q");
    private static final Hotspot ONE = QuestionSamples.hotspot("q", 1);

    private static Reading read(Hotspot hotspot, String name, String... values) {
        return Responses.read(hotspot, Map.of(name, List.of(values)));
    }

    /** @param points "50,50 120,30" */
    private static Response pointed(Hotspot hotspot, String points) {
        return assertInstanceOf(Reading.Read.class, read(hotspot, "p", points.split(" ")))
                .response();
    }

    @ParameterizedTest
    @CsvSource({
        "'50,50 120,30', 2",
        "'57,57 140,50', 2",
        "'50,50', 1",
        "'50,50 52,52', 1",
        "'50,50 0,0', 0",
        "'50,50 160,80', 0",
        "'45,50', 0",
        "'0,0', 0"
    })
    void everyPointCountsForTheFirstAreaThatHoldsIt(String points, int halves) {
        assertEquals(Fraction.of(halves, 2), TWO.grade(pointed(TWO, points)).mark());
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 2", "'a', 1", "'a,c', 0", "'c,d', 0"})
    void theListGivesTheSameChoice(String ids, int halves) {
        Reading reading = read(TWO, "r", ids.split(","));
        assertEquals(
                Fraction.of(halves, 2),
                TWO.grade(((Reading.Read) reading).response()).mark());
    }

    @Test
    void whereOnePlaceIsAskedForAnyRightOneIsAllThatIsWanted() {
        Grade grade = ONE.grade(pointed(ONE, "120,30"));
        assertEquals(Fraction.ONE, grade.mark());
        assertEquals(Map.of("b", Verdict.RIGHT), grade.verdicts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201,50",
                "-1,50",
                "50,100.1",
                "NaN,50",
                "50,NaN",
                "1e1,50",
                "Infinity,1",
                "99999999999999999999,1",
                "50",
                "50,",
                ",50",
                "50,50,50",
                "50 50",
                "+50,50",
                "5.0001,5",
                "\u0665,\u0665",
                "x"
            })
    void whatIsNoPlaceOnTheFigureIsUnreadable(String point) {
        assertEquals(new Reading.Unreadable("p", "Point at a place on the figure."), read(TWO, "p", point));
        assertInstanceOf(Reading.Unreadable.class, read(TWO, "p", "50,50", point));
    }

    @Test
    void moreThanWereAskedForAreUnreadable() {
        assertEquals(new Reading.Unreadable("p", "Choose at most 2 places."), read(TWO, "p", "1,1", "2,2", "3,3"));
        assertEquals(new Reading.Unreadable("r", "Choose at most 2 places."), read(TWO, "r", "a", "b", "c"));
        assertEquals(new Reading.Unreadable("p", "Choose one place."), read(ONE, "p", "1,1", "2,2"));
        assertEquals(new Reading.Unreadable("r", "Choose one place."), read(ONE, "r", "a", "b"));
        assertEquals(new Reading.Unreadable("r", "Choose among the places listed."), read(TWO, "r", "e"));
    }

    @Test
    void pointsAndTheListAreNeverMixed() {
        assertEquals(
                new Reading.Unreadable("p", "Point at the figure or choose from the list, not both."),
                Responses.read(TWO, Map.of("r", List.of("a"), "p", List.of("50,50"))));
    }

    @Test
    void thePointIsKeptInOneForm() {
        assertEquals(Response.of("p", "1.5,20", "7,0"), pointed(TWO, "07.0,-0 1.50,20.0"));
    }

    @Property(tries = 500)
    void pointingAndChoosingEarnTheSame(
            @ForAll @IntRange(max = 2000) int x, @ForAll @IntRange(max = 1000) int y, @ForAll long seed) {
        String point = x / 10 + "." + x % 10 + "," + y / 10 + "." + y % 10;
        Grade grade = ONE.grade(pointed(ONE, point));
        List<String> met = ONE.areas().stream()
                .map(Hotspot.Area::id)
                .filter(id -> grade.word(id).equals("right") || grade.word(id).equals("wrong"))
                .toList();
        assertTrue(met.size() <= 1);
        for (String id : met) {
            assertEquals(grade, ONE.grade(((Reading.Read) read(ONE, "r", id)).response()));
        }
        OpenHotspot open = (OpenHotspot) ONE.open(ONE.layout(new Random(seed)), pointed(ONE, point));
        assertEquals(1, open.points().size());
    }

    @Test
    void anOpenFigureTellsNothingOfItsAreas() {
        Response response = pointed(TWO, "50,50 160,80");
        OpenHotspot open = (OpenHotspot) TWO.open(List.of("d", "a", "c", "b"), response);
        assertEquals(
                TWO.picture().svg().replace("</svg>", ""),
                open.figure().substring(0, open.figure().indexOf("<g")));
        assertEquals(2, open.figure().split("class=\"pointer\"", -1).length - 1);
        for (String secret : List.of("rect", "polygon", "area", "cx=")) {
            assertFalse(open.toString().replace("Area ", "").contains(secret), secret);
            assertFalse(TWO.figure(response, false).contains(secret), secret);
        }
        assertEquals(List.of("160,80", "50,50"), open.points());
        assertEquals("checkbox", open.input());
        assertEquals("radio", ((OpenHotspot) ONE.open(List.of(), Response.blank())).input());
    }

    @Test
    void markedTheFigureShowsWhatWasRightWrongAndMissed() {
        String figure = TWO.figure(pointed(TWO, "50,50 160,80"), true);
        for (String shown : List.of(
                "area right\"><circle cx=\"50\" cy=\"50\" r=\"10\"",
                "area missed\"><rect x=\"100\" y=\"20\" width=\"40\" height=\"30\"",
                "area wrong\"><polygon points=\"150,60 190,60 170,70 190,90 150,90\"",
                "translate(50 50)",
                "translate(160 80)")) {
            assertTrue(figure.contains(shown), shown + " in " + figure);
        }
        assertFalse(figure.contains("cx=\"45\""), "a wrong area that nobody chose is not drawn");
        assertTrue(figure.endsWith("</svg>"));
    }

    @Test
    void markedAPointElsewhereSaysSo() {
        Response response = pointed(TWO, "0,0 50,50");
        List<MarkedPart> parts = TWO.marked(List.of("c", "a", "b", "d"), response, TWO.grade(response));
        assertEquals(
                List.of(
                        new MarkedPart("option", "Area c", "", false, "", "", ""),
                        new MarkedPart("option", "Area a", "", true, "right", "", "Feedback on a"),
                        new MarkedPart("option", "Area b", "", false, "missed", "", "Feedback on b"),
                        new MarkedPart("option", "Area d", "", false, "", "", ""),
                        new MarkedPart("spot", "", "0,0", true, "wrong", "", "Feedback on anywhere else")),
                parts);
    }

    @ParameterizedTest
    @CsvSource({
        "150,60, true",
        "170,60, true",
        "150,75, true",
        "170,70, true",
        "169,70, true",
        "171,70, false",
        "180,65, true",
        "180,75, false",
        "180,80, true",
        "190,90, true",
        "190.1,90, false",
        "149,60, false",
        "160,59.9, false"
    })
    void anEdgeBelongsToItsPolygon(String x, String y, boolean within) {
        Shape polygon = TWO.areas().get(3).shape();
        assertEquals(within, polygon.holds(Point.of(x, y)));
    }

    @Property(tries = 1_000)
    void aPolygonOfFourRightAnglesIsARectangle(
            @ForAll @IntRange(min = -5, max = 15) int x, @ForAll @IntRange(min = -5, max = 15) int y) {
        Shape rectangle = Drawn.rectangle(0, 0, 10, 8);
        Shape polygon = new Shape.Polygon(Drawn.points("0,0 10,0 10,8 0,8"));
        assertEquals(rectangle.holds(Drawn.point(x, y)), polygon.holds(Drawn.point(x, y)));
    }

    /** A zone of 20 by 20 at 40,40 with a margin of 5; a site close to its right edge, written first. */
    @ParameterizedTest
    @CsvSource({
        "50,50, zone",
        "60,50, zone",
        "64.99,50, zone",
        "65,50, zone",
        "65.01,50, site",
        "63.53,63.53, zone",
        "63.54,63.54, ''",
        "35,50, zone",
        "34.99,50, ''",
        "50,35, zone",
        "50,34.99, ''",
        "50,65, zone",
        "50,65.01, ''",
        "70,50, site",
        "76,50, site",
        "76.01,50, ''"
    })
    void closeToTheEdgeOfADangerIsTheDangerWhateverElseLiesThere(String x, String y, String met) {
        Zone zone = new Zone(List.of(new Shape.Polygon(Drawn.points("40,40 60,40 60,60 40,60"))), new BigDecimal("5"));
        Shape site = new Shape.Circle(Point.of("66", "50"), BigDecimal.TEN);
        Hotspot hotspot = new Hotspot(
                ONE.about(),
                ONE.picture(),
                1,
                List.of(
                        new Hotspot.Area("site", "A site", true, site, "Yes."),
                        new Hotspot.Area("zone", "A zone", false, zone, "No.")),
                "Elsewhere.");
        Grade grade = hotspot.grade(pointed(hotspot, x + "," + y));
        assertEquals(met.equals("site") ? Fraction.ONE : Fraction.ZERO, grade.mark());
        assertEquals(met.equals("zone") ? "wrong" : "", grade.word("zone"));
        assertEquals(met.equals("site") ? "right" : "missed", grade.word("site"));
    }

    /** The left lies from 40 to 60, the right from 64 to 84; their margins of 5 meet, and each reaches into the other. */
    @ParameterizedTest
    @CsvSource({
        "50, left",
        "59, left",
        "60, left",
        "60.01, first",
        "62, first",
        "63.99, first",
        "64, right",
        "65, right",
        "70, right"
    })
    void ofTwoDangersTheOneThatHoldsThePointGoesBeforeOneThatIsClose(String x, String met) {
        Hotspot.Area left = zone("left", "40,40 60,40 60,60 40,60");
        Hotspot.Area right = zone("right", "64,40 84,40 84,60 64,60");
        Shape circle = new Shape.Circle(Point.of("150", "50"), BigDecimal.TEN);
        Hotspot.Area safe = new Hotspot.Area("safe", "A site", true, circle, "Yes.");
        for (List<Hotspot.Area> written : List.of(List.of(left, right, safe), List.of(right, left, safe))) {
            Hotspot hotspot = new Hotspot(ONE.about(), ONE.picture(), 1, written, "Elsewhere.");
            String expected = met.equals("first") ? written.get(0).id() : met;
            assertEquals(
                    Map.of(expected, Verdict.WRONG, "safe", Verdict.MISSED),
                    hotspot.grade(pointed(hotspot, x + ",50")).verdicts());
        }
    }

    private static Hotspot.Area zone(String id, String corners) {
        Zone zone = new Zone(List.of(new Shape.Polygon(Drawn.points(corners))), new BigDecimal("5"));
        return new Hotspot.Area(id, "The " + id + " zone", false, zone, "No.");
    }

    @Test
    void aZoneWithoutAMarginIsItsPolygons() {
        List<Shape.Polygon> two = List.of(
                new Shape.Polygon(Drawn.points("0,0 10,0 10,10 0,10")),
                new Shape.Polygon(Drawn.points("20,0 30,0 30,10 20,10")));
        Zone zone = new Zone(two, BigDecimal.ZERO);
        assertTrue(zone.holds(Point.of("10", "5")));
        assertFalse(zone.holds(Point.of("10.01", "5")));
        assertTrue(zone.holds(Point.of("20", "5")));
        assertEquals(2, ONE.picture().area(zone, Verdict.WRONG).split("<text", -1).length - 1, "a sign on each");
    }

    /** Bent like a U, so that its mean lies outside. */
    @Test
    void aSignStandsWithinABentShape() {
        Shape.Polygon bent = new Shape.Polygon(Drawn.points("0,0 10,0 10,80 50,80 50,0 60,0 60,90 0,90"));
        assertTrue(bent.holds(bent.middle()));
        Shape pair = new Several(List.of(bent, new Shape.Circle(Point.of("100", "50"), BigDecimal.ONE)));
        assertTrue(pair.holds(Point.of("101", "50")));
        assertFalse(pair.holds(Point.of("30", "40")));
    }

    /** Shapes in whole numbers. */
    private static final class Drawn {
        static Point point(int x, int y) {
            return Point.of(Integer.toString(x), Integer.toString(y));
        }

        static Shape rectangle(int x, int y, int width, int height) {
            return new Shape.Rectangle(point(x, y), BigDecimal.valueOf(width), BigDecimal.valueOf(height));
        }

        static List<Point> points(String all) {
            return Arrays.stream(all.split(" "))
                    .map(xy -> xy.split(","))
                    .map(xy -> Point.of(xy[0], xy[1]))
                    .toList();
        }
    }
}
