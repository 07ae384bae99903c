package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One question of each kind, for tests of this feature and of those that use it. */
public final class QuestionSamples {

    private QuestionSamples() {}

    /** One of each way of asking. Every feedback begins with the word Feedback. */
    public static List<Question> all() {
        return List.of(
                single("single"),
                trueFalse("true-false"),
                multiple("multiple"),
                multiple("all-or-nothing", Choice.Scoring.ALL_OR_NOTHING),
                multiple("penalty", Choice.Scoring.PENALTY),
                matching("matching"),
                extended("extended"),
                ordering("ordering"),
                numeric("numeric"),
                shortText("short"),
                withTypos("short-typos"),
                cloze("cloze"),
                placing("placing"),
                onFigure("placing-figure"),
                hotspot("hotspot"),
                hotspot("hotspot-one", 1),
                essay("essay"));
    }

    public static Question.About about(String id, String... tags) {
        return new Question.About(
                id,
                "revision-of-" + id,
                "source of " + id,
                "m1",
                "<p>Stem of " + id + "</p>",
                "Stem of " + id,
                "<p>Explanation of " + id + "</p>",
                Set.of(tags),
                List.of("F1"),
                "easy",
                "remember",
                false,
                List.of(),
                Optional.empty());
    }

    /** a is right. */
    public static Choice single(String id, String... tags) {
        return new Choice(
                about(id, tags),
                Choice.Kind.SINGLE,
                List.of(option("a", true), option("b", false), option("c", false), option("d", false)));
    }

    /** a and b are right. */
    public static Choice multiple(String id, String... tags) {
        return new Choice(
                about(id, tags),
                Choice.Kind.MULTIPLE,
                List.of(option("a", true), option("b", true), option("c", false), option("d", false)));
    }

    /** a and b are right; what else is chosen costs. */
    public static Choice multiple(String id, Choice.Scoring scoring) {
        return new Choice(about(id), Choice.Kind.MULTIPLE, scoring, multiple(id).options());
    }

    /** a, True, is right. */
    public static Choice trueFalse(String id) {
        return new Choice(about(id), Choice.Kind.TRUE_FALSE, List.of(option("a", true), option("b", false)));
    }

    private static Choice.Option option(String id, boolean right) {
        return new Choice.Option(id, "Option " + id, right, "Feedback on " + id);
    }

    /** l1 and l3 go with r1, l2 with r2; r3 fits none. */
    public static Matching matching(String id, String... tags) {
        return new Matching(
                about(id, tags),
                List.of(
                        new Matching.Left("l1", "Left 1", "r1", "Feedback on l1"),
                        new Matching.Left("l2", "Left 2", "r2", "Feedback on l2"),
                        new Matching.Left("l3", "Left 3", "r1", "Feedback on l3")),
                List.of(
                        new Matching.Right("r1", "Right 1"),
                        new Matching.Right("r2", "Right 2"),
                        new Matching.Right("r3", "Right 3")));
    }

    /** l1 goes with r4, Muscle, and l2 with r1, Artery; three others fit none. */
    public static Matching extended(String id, String... tags) {
        return new Matching(
                about(id, tags),
                true,
                List.of(
                        new Matching.Left("l1", "It contracts", "r4", "Feedback on l1"),
                        new Matching.Left("l2", "It pulses", "r1", "Feedback on l2")),
                List.of(
                        new Matching.Right("r4", "muscle"),
                        new Matching.Right("r1", "Artery"),
                        new Matching.Right("r3", "Ligament"),
                        new Matching.Right("r2", "Bone"),
                        new Matching.Right("r5", "Nerve")));
    }

    /** c, a, d, b is the right order. */
    public static Ordering ordering(String id, String... tags) {
        return new Ordering(
                about(id, tags),
                Stream.of("c", "a", "d", "b")
                        .map(i -> new Ordering.Item(i, "Item " + i, "Feedback on " + i))
                        .toList());
    }

    /** 15 to 20 is right, 5 ± 1 a known mistake. */
    public static Numeric numeric(String id, String... tags) {
        return new Numeric(
                about(id, tags),
                "minutes",
                List.of(
                        new Numeric.Unit("h", new BigDecimal(60)),
                        new Numeric.Unit("s", new BigDecimal("0.0166666667"))),
                List.of(
                        new Numeric.Range(new BigDecimal("15"), new BigDecimal("20"), true, "Feedback on the range"),
                        new Numeric.Range(new BigDecimal("4"), new BigDecimal("6"), false, "Feedback on too short")),
                "Feedback on any other number");
    }

    /** With two typing errors forgiven: "trapezius" is right, "trapezium" a known mistake; so are L4, right, and L5. */
    public static ShortText withTypos(String id) {
        return new ShortText(
                about(id),
                2,
                List.of(
                        new ShortText.Phrase("trapezius", true, "Feedback on the muscle"),
                        new ShortText.Phrase("vertebra L4", true, "Feedback on the bone"),
                        new ShortText.Phrase("L4", true, "Feedback on the short name"),
                        new ShortText.Phrase("trapezium", false, "Feedback on the other bone")),
                "Feedback on any other word");
    }

    /** "dry needling" and "hé gǔ" are right, "wet needling" a known mistake. */
    public static ShortText shortText(String id, String... tags) {
        return new ShortText(
                about(id, tags),
                0,
                List.of(
                        new ShortText.Phrase("dry needling", true, "Feedback on the word"),
                        new ShortText.Phrase("hé gǔ", true, "Feedback on the point"),
                        new ShortText.Phrase("針灸", true, "Feedback on needles and moxa"),
                        new ShortText.Phrase("wet needling", false, "Feedback on wet")),
                "Feedback on any other word");
    }

    /** Two of four areas are right: a, a circle around 50,50, and b, a rectangle from 100,20 to 140,50; up to two may be chosen. */
    /** a is one of two words, b a word, c a number. */
    public static Cloze cloze(String id) {
        return new Cloze(
                about(id),
                new GapText(List.of(
                        new GapText.Piece("A needle is ", "a"),
                        new GapText.Piece(", and so is ", "b"),
                        new GapText.Piece(" for ", "c"),
                        new GapText.Piece(" minutes.", ""))),
                Map.of("a", single(id), "b", shortText(id), "c", numeric(id)));
    }

    /** w1 belongs in a and c, w2 in b, w3 nowhere. */
    public static Placing placing(String id) {
        return placing(
                id,
                new Placing.Ground.InText(new GapText(List.of(
                        new GapText.Piece("One ", "a"),
                        new GapText.Piece(" two ", "b"),
                        new GapText.Piece(" three ", "c"),
                        new GapText.Piece(".", "")))));
    }

    public static Placing onFigure(String id) {
        Shape.Rectangle frame = new Shape.Rectangle(Shape.Point.of("0", "0"), new BigDecimal(200), new BigDecimal(100));
        return placing(
                id,
                new Placing.Ground.OnFigure(
                        new Picture("<svg viewBox=\"0 0 200 100\"></svg>", frame),
                        Map.of(
                                "a", Shape.Point.of("10", "10"),
                                "b", Shape.Point.of("20", "20"),
                                "c", Shape.Point.of("30", "30"))));
    }

    private static Placing placing(String id, Placing.Ground ground) {
        return new Placing(
                about(id),
                ground,
                List.of(
                        new Placing.Place("a", "w1", "Feedback on a"),
                        new Placing.Place("b", "w2", "Feedback on b"),
                        new Placing.Place("c", "w1", "Feedback on c")),
                List.of(
                        new Placing.Word("w1", "alpha"),
                        new Placing.Word("w2", "beta"),
                        new Placing.Word("w3", "gamma")));
    }

    public static Hotspot hotspot(String id) {
        return hotspot(id, 2);
    }

    public static Hotspot hotspot(String id, int most) {
        return new Hotspot(
                about(id),
                new Picture(
                        "<svg viewBox=\"0 0 200 100\" role=\"img\" aria-label=\"A drawing\"><path d=\"M0 0\"/></svg>",
                        new Shape.Rectangle(Shape.Point.of("0", "0"), new BigDecimal(200), new BigDecimal(100))),
                most,
                List.of(
                        area("c", false, new Shape.Circle(Shape.Point.of("45", "50"), new BigDecimal(3))),
                        area("a", true, new Shape.Circle(Shape.Point.of("50", "50"), BigDecimal.TEN)),
                        area(
                                "b",
                                true,
                                new Shape.Rectangle(
                                        Shape.Point.of("100", "20"), new BigDecimal(40), new BigDecimal(30))),
                        area(
                                "d",
                                false,
                                new Shape.Polygon(List.of(
                                        Shape.Point.of("150", "60"),
                                        Shape.Point.of("190", "60"),
                                        Shape.Point.of("170", "70"),
                                        Shape.Point.of("190", "90"),
                                        Shape.Point.of("150", "90"))))),
                "Feedback on anywhere else");
    }

    private static Hotspot.Area area(String id, boolean right, Shape shape) {
        return new Hotspot.Area(id, "Area " + id, right, shape, "Feedback on " + id);
    }

    /** At most 20 words; c1 is worth 2 points, c2 one. */
    public static Essay essay(String id, String... tags) {
        return new Essay(
                about(id, tags),
                20,
                new Essay.Rubric(List.of(
                        new Essay.Criterion("c1", 2, "Criterion 1", "Feedback for who marks 1"),
                        new Essay.Criterion("c2", 1, "Criterion 2", "Feedback for who marks 2"))));
    }
}
