package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenGaps;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.question.domain.shown.OpenPlacing;
import org.needlepoint.shared.domain.Fraction;

/**
 * Words that belong into the gaps of a text or on places of a drawing. A word may fit several places or none; each place earns the same
 * share.
 *
 * @param ground what the words are put upon
 */
public record Placing(About about, Ground ground, List<Place> places, List<Word> words) implements Question {

    /** Where the places are. */
    public sealed interface Ground {

        /** In a text. */
        record InText(GapText text) implements Ground {}

        /** On a drawing, by id of the place. */
        record OnFigure(Picture picture, Map<String, Shape.Point> spots) implements Ground {
            public OnFigure {
                spots = Map.copyOf(spots);
            }
        }
    }

    /** @param feedback inline HTML fragment; wordId names what belongs there */
    public record Place(String id, String wordId, String feedback) {}

    /** @param id w1, w2 …, which say nothing about places */
    public record Word(String id, String plainText) {}

    private static final String PLACED = "p.";

    public Placing {
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    @Override
    public Set<String> parameters() {
        return places.stream().map(place -> PLACED + place.id()).collect(Collectors.toSet());
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        return Picks.read(sent, words.stream().map(Word::id).collect(Collectors.toSet()));
    }

    @Override
    public Grade grade(Response response) {
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (response.isBlank()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        for (Place place : places) {
            verdicts.put(place.id(), verdict(place, response.first(PLACED + place.id())));
            feedback.put(place.id(), place.feedback());
        }
        long right =
                verdicts.values().stream().filter(v -> v == Grade.Verdict.RIGHT).count();
        return new Grade(Fraction.of(right, places.size()), verdicts, feedback);
    }

    private static Grade.Verdict verdict(Place place, String given) {
        if (given.isEmpty()) {
            return Grade.Verdict.UNANSWERED;
        }
        return place.wordId().equals(given) ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG;
    }

    @Override
    public List<String> layout(Random random) {
        return Parts.shuffled(words, Word::id, random);
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        List<Word> drawn = Parts.inOrder(words, Word::id, layout);
        if (ground instanceof Ground.InText in) {
            List<OpenGaps.OpenGap> gaps = in.text().pieces().stream()
                    .map(piece -> piece.gap().isEmpty()
                            ? OpenGaps.OpenGap.rest(piece.html())
                            : open(piece.html(), piece.gap(), drawn, response))
                    .toList();
            return new OpenPlacing("", bank(drawn), gaps);
        }
        return new OpenPlacing(
                figure(response, false),
                bank(drawn),
                places.stream()
                        .map(place -> open("", place.id(), drawn, response))
                        .toList());
    }

    private static List<OpenPick> bank(List<Word> drawn) {
        return OpenPick.of(drawn, Word::id, Word::plainText, "");
    }

    private OpenGaps.OpenGap open(String html, String place, List<Word> drawn, Response response) {
        return new OpenGaps.OpenGap(
                html,
                PLACED + place,
                number(place),
                "choice",
                OpenPick.of(drawn, Word::id, Word::plainText, response.first(PLACED + place)),
                "",
                "");
    }

    private int number(String id) {
        return places.stream().map(Place::id).toList().indexOf(id) + 1;
    }

    /** The drawing with a number on each place; what belongs there stands beside it. */
    @Override
    public String figure(Response response, boolean tells) {
        return ground instanceof Ground.OnFigure on
                ? on.picture()
                        .with(places.stream()
                                .map(place -> on.picture()
                                        .number(on.spots().get(place.id()), PLACED + place.id(), number(place.id())))
                                .collect(Collectors.joining()))
                : "";
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        List<MarkedPart> parts = new ArrayList<>();
        if (ground instanceof Ground.InText in) {
            parts.add(new MarkedPart("row", in.text().numbered(), "", false, "", "", ""));
        }
        places.forEach(place -> parts.add(marked(place, response.first(PLACED + place.id()), grade)));
        return parts;
    }

    private MarkedPart marked(Place place, String given, Grade grade) {
        return new MarkedPart(
                "row",
                "(" + number(place.id()) + ")",
                word(given),
                !given.isEmpty(),
                grade.word(place.id()),
                given.equals(place.wordId()) ? "" : word(place.wordId()),
                grade.feedbackOn(place.id()));
    }

    private String word(String id) {
        return words.stream()
                .filter(w -> w.id().equals(id))
                .map(Word::plainText)
                .findFirst()
                .orElse("");
    }

    @Override
    public String type() {
        return "placing";
    }
}
