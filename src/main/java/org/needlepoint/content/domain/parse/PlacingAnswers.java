package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.question.domain.Picture;
import org.needlepoint.question.domain.Placing;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Shape;

/** {@code - a => word} for each place and {@code - => word} for words that fit none; places are gaps or {@code spots} on a figure, or
 * at sites of the atlas. */
final class PlacingAnswers {

    static final Grammar PLACING = new Grammar(
            "placing",
            Stream.concat(Drawing.KEYS.stream(), Stream.of("spots")).collect(Collectors.toUnmodifiableSet()),
            answers -> new PlacingAnswers(answers).read());

    private static final Pattern SPOT =
            Pattern.compile("([a-z][a-z0-9]{0,9}) (-?\\d{1,5}(?:\\.\\d{1,2})?) (-?\\d{1,5}(?:\\.\\d{1,2})?)");
    private static final Pattern NAMED =
            Pattern.compile("([a-z][a-z0-9]{0,9}) ([A-Z]+[0-9]+|[a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern PLACED = Pattern.compile("([a-z][a-z0-9]{0,9}) => (.*)", Pattern.DOTALL);
    private static final String SPARE = "=> ";
    private static final int MOST = 12;

    private final Answers answers;
    private final Map<String, Placing.Place> places = new LinkedHashMap<>();
    /** As written, by what a reader would take for the same. */
    private final Map<String, String> words = new LinkedHashMap<>();

    PlacingAnswers(Answers answers) {
        this.answers = answers;
    }

    Placing read() {
        answers.lines().stream().filter(line -> !line.startsWith(SPARE)).forEach(this::place);
        answers.lines().stream().filter(line -> line.startsWith(SPARE)).forEach(this::spare);
        return answers.key(Drawing.FIGURE).isPresent() ? onFigure() : inText();
    }

    private Placing inText() {
        GapStem stem = GapStem.of(answers);
        stem.compare(answers, places.keySet());
        return placing(
                stem.about(),
                new Placing.Ground.InText(stem.text()),
                stem.text().gaps());
    }

    private Placing onFigure() {
        Optional<BodyDrawing> body = BodyDrawing.of(answers);
        Optional<Picture> picture = new Drawing(answers).read(body);
        Map<String, Shape.Point> spots = new LinkedHashMap<>();
        answers.keyList("spots").forEach(entry -> spot(entry, picture, body, spots));
        places.keySet().stream().filter(id -> !spots.containsKey(id)).forEach(id -> {
            answers.refuse("There is no spot " + id + ".", "Add it to \"spots\", like \"" + id + " 120 80\".");
            spots.put(id, Shape.Point.of("0", "0"));
        });
        spots.keySet().stream()
                .filter(id -> !places.containsKey(id))
                .forEach(id -> answers.refuse("The spot " + id + " has no answer.", "Add it, or remove the spot."));
        Picture drawn = picture.orElseGet(
                () -> new Picture("<svg></svg>", new Shape.Rectangle(Shape.Point.of("0", "0"), one(), one())));
        return placing(answers.about(), new Placing.Ground.OnFigure(drawn, spots), List.copyOf(places.keySet()));
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private void spot(
            Entry entry, Optional<Picture> picture, Optional<BodyDrawing> body, Map<String, Shape.Point> spots) {
        Matcher named = NAMED.matcher(entry.value());
        if (named.matches() && new Drawing(answers).isOfAtlas()) {
            spots.put(named.group(1), named(new Entry(named.group(2), entry.place()), body, spots));
            return;
        }
        Matcher spot = SPOT.matcher(entry.value());
        if (!spot.matches()) {
            answers.desk()
                    .problems()
                    .add(entry.place(), "\"" + entry.value() + "\" is no spot.", "Write \"spots: [a 120 80]\".");
            return;
        }
        Shape.Point point = Shape.Point.of(spot.group(2), spot.group(3));
        if (picture.isPresent() && !picture.get().frame().holds(point)) {
            answers.desk()
                    .problems()
                    .add(
                            entry.place(),
                            "The spot " + spot.group(1) + " lies outside the figure.",
                            "Keep it within the figure's viewBox.");
        }
        spots.put(spot.group(1), point);
    }

    private Shape.Point named(Entry site, Optional<BodyDrawing> body, Map<String, Shape.Point> spots) {
        Optional<Shape.Point> place = body.flatMap(drawing -> drawing.spot(site));
        if (place.filter(spots::containsValue).isPresent()) {
            answers.desk()
                    .problems()
                    .add(site.place(), "There are two spots at " + site.value() + ".", "Remove one of the two.");
        }
        return place.orElse(Shape.Point.of("0", "0"));
    }

    /** @param order ids of the places as a reader meets them */
    private Placing placing(Question.About about, Placing.Ground ground, List<String> order) {
        if (places.isEmpty() || places.size() > MOST || words.size() < 2) {
            answers.refuse(
                    "There is too little or too much to place.",
                    "Write 1 to " + MOST + " places, and two or more words.");
        }
        Map<String, String> ids = Ids.numbered("w", words.keySet());
        List<Placing.Place> placed = new ArrayList<>();
        order.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .forEach(p -> placed.add(new Placing.Place(p.id(), ids.get(p.wordId()), p.feedback())));
        return new Placing(
                about,
                ground,
                placed,
                words.entrySet().stream()
                        .map(w -> new Placing.Word(ids.get(w.getKey()), w.getValue()))
                        .toList());
    }

    private void place(AnswerLine line) {
        Matcher placed = PLACED.matcher(line.answer().text());
        if (!placed.matches()) {
            answers.refuse(line, "The answer puts nothing anywhere.", "Write \"- a => word :: feedback\".");
            return;
        }
        Placing.Place place =
                new Placing.Place(placed.group(1), word(line, placed.group(2)), answers.html(line.feedback()));
        if (places.putIfAbsent(place.id(), place) != null) {
            answers.refuseTwice(line);
        }
    }

    /** A word that fits nowhere; its feedback is never asked for and only tells the author's reason. */
    private void spare(AnswerLine line) {
        int before = words.size();
        word(line, line.after(SPARE).text());
        answers.html(line.feedback());
        if (words.size() == before) {
            answers.refuseAmongWrong(line);
        }
    }

    private String word(AnswerLine line, String written) {
        String text = answers.fragment(AnswerLine.with(line.answer(), written.strip()))
                .plain();
        if (text.isEmpty()) {
            answers.refuseEmpty(line);
        }
        words.putIfAbsent(Wording.of(text), text);
        return Wording.of(text);
    }
}
