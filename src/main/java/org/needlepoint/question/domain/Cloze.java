package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenGaps;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

/**
 * One text with gaps of several kinds. Each gap is a small question of its own kind, read and graded as that kind is; all gaps earn the
 * same share.
 *
 * @param gaps by id: a single choice whose options are plain texts, a short text or a number
 */
public record Cloze(About about, GapText text, Map<String, Question> gaps) implements Question {

    private static final String GAP = "g.";

    public Cloze {
        gaps = Map.copyOf(gaps);
    }

    @Override
    public Set<String> parameters() {
        return gaps.keySet().stream().map(gap -> GAP + gap).collect(Collectors.toSet());
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Map.Entry<String, List<String>> one : sent.entrySet()) {
            Question gap = gaps.get(one.getKey().substring(GAP.length()));
            Reading reading = gap.read(Map.of(parameter(gap), one.getValue()));
            if (reading instanceof Reading.Unreadable unreadable) {
                return new Reading.Unreadable(one.getKey(), unreadable.advice());
            }
            values.put(one.getKey(), ((Reading.Read) reading).response().all(parameter(gap)));
        }
        return new Reading.Read(new Response(values));
    }

    /** A gap's kind has one parameter alone. */
    private static String parameter(Question gap) {
        return gap.parameters().iterator().next();
    }

    private Response within(String gap, Response response) {
        List<String> given = response.all(GAP + gap);
        return given.isEmpty() ? Response.blank() : new Response(Map.of(parameter(gaps.get(gap)), given));
    }

    @Override
    public Grade grade(Response response) {
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (response.isBlank()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        Fraction sum = Fraction.ZERO;
        for (String gap : text.gaps()) {
            Response given = within(gap, response);
            Grade grade = gaps.get(gap).grade(given);
            sum = sum.plus(grade.mark());
            verdicts.put(gap, grade.overall());
            feedback.put(gap, given.isBlank() ? "" : grade.feedbackOn(spoken(gap, given)));
        }
        return new Grade(sum.dividedBy(gaps.size()), verdicts, feedback);
    }

    /** Which of the inner feedbacks is meant: that on the chosen option, or that on what was typed. */
    private String spoken(String gap, Response given) {
        return gaps.get(gap) instanceof Choice ? given.first(parameter(gaps.get(gap))) : Grade.WHOLE;
    }

    /** The options of the gaps that have some, one gap after another: gap and option with a full stop between. */
    @Override
    public List<String> layout(Random random) {
        List<String> all = new ArrayList<>();
        text.gaps().forEach(gap -> gaps.get(gap).layout(random).forEach(option -> all.add(gap + "." + option)));
        return all;
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenGaps(text.pieces().stream()
                .map(piece ->
                        piece.gap().isEmpty() ? OpenGaps.OpenGap.rest(piece.html()) : open(piece, layout, response))
                .toList());
    }

    private OpenGaps.OpenGap open(GapText.Piece piece, List<String> layout, Response response) {
        String gap = piece.gap();
        String given = response.first(GAP + gap);
        String before = gap + ".";
        if (gaps.get(gap) instanceof Choice choice) {
            List<String> order = layout.stream()
                    .filter(id -> id.startsWith(before))
                    .map(id -> id.substring(before.length()))
                    .toList();
            List<OpenPick> picks = OpenPick.of(
                    Parts.inOrder(choice.options(), Choice.Option::id, order),
                    Choice.Option::id,
                    Choice.Option::text,
                    given);
            return new OpenGaps.OpenGap(piece.html(), GAP + gap, text.number(gap), "choice", picks, "", "");
        }
        boolean number = gaps.get(gap) instanceof Numeric;
        return new OpenGaps.OpenGap(
                piece.html(),
                GAP + gap,
                text.number(gap),
                number ? "number" : "text",
                List.of(),
                given,
                number ? ((Numeric) gaps.get(gap)).unit() : "");
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        List<MarkedPart> parts = new ArrayList<>();
        parts.add(new MarkedPart("row", text.numbered(), "", false, "", "", ""));
        text.gaps().forEach(gap -> parts.add(marked(gap, response, grade)));
        return parts;
    }

    private MarkedPart marked(String gap, Response response, Grade grade) {
        Response given = within(gap, response);
        Question inner = gaps.get(gap);
        boolean right = grade.verdicts().get(gap) == Grade.Verdict.RIGHT;
        return new MarkedPart(
                "row",
                "(" + text.number(gap) + ")",
                words(inner, given),
                !given.isBlank(),
                grade.word(gap),
                right ? "" : rightWords(inner, given),
                grade.feedbackOn(gap));
    }

    private static String words(Question inner, Response given) {
        String value = given.first(parameter(inner));
        return inner instanceof Choice choice
                ? choice.options().stream()
                        .filter(o -> o.id().equals(value))
                        .map(Choice.Option::text)
                        .findFirst()
                        .orElse("")
                : value;
    }

    private static String rightWords(Question inner, Response given) {
        return inner instanceof Choice choice
                ? choice.options().stream()
                        .filter(Choice.Option::right)
                        .map(Choice.Option::text)
                        .findFirst()
                        .orElse("")
                : inner.marked(List.of(), given, inner.grade(given)).get(0).right();
    }

    @Override
    public String type() {
        return "cloze";
    }
}
