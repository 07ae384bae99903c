package org.needlepoint.question.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenMatching;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

/** Each left has one right; rights may serve several lefts or none. */
public record Matching(About about, List<Left> lefts, List<Right> rights) implements Question {

    /** @param id l1, l2 … ; text and feedback are inline HTML fragments; rightId names its partner */
    public record Left(String id, String text, String rightId, String feedback) {}

    /** @param id r1, r2 …, which say nothing about partners; plainText stands in a select, so it has no markup */
    public record Right(String id, String plainText) {}

    private static final String MATCHED = "m.";

    public Matching {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
    }

    @Override
    public Set<String> parameters() {
        return lefts.stream().map(left -> MATCHED + left.id()).collect(Collectors.toSet());
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Set<String> known = rights.stream().map(Right::id).collect(Collectors.toSet());
        return Picks.read(sent, known);
    }

    @Override
    public Grade grade(Response response) {
        Map<String, String> pairs = response.under(MATCHED);
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (pairs.isEmpty()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        for (Left left : lefts) {
            verdicts.put(left.id(), verdict(left, pairs.get(left.id())));
            feedback.put(left.id(), left.feedback());
        }
        long right =
                verdicts.values().stream().filter(v -> v == Grade.Verdict.RIGHT).count();
        return new Grade(Fraction.of(right, lefts.size()), verdicts, feedback);
    }

    private static Grade.Verdict verdict(Left left, String given) {
        if (given == null) {
            return Grade.Verdict.UNANSWERED;
        }
        return left.rightId().equals(given) ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG;
    }

    /** The text of a right-hand side, or an empty text when there is none with the id. */
    public String right(String id) {
        return rights.stream()
                .filter(r -> r.id().equals(id))
                .map(Right::plainText)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<String> layout(Random random) {
        return Parts.shuffled(rights, Right::id, random);
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        List<Right> drawn = Parts.inOrder(rights, Right::id, layout);
        return new OpenMatching(lefts.stream()
                .map(left -> new OpenMatching.OpenRow(
                        left.id(),
                        left.text(),
                        OpenPick.of(drawn, Right::id, Right::plainText, response.first(MATCHED + left.id()))))
                .toList());
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        return lefts.stream()
                .map(left -> marked(left, response.first(MATCHED + left.id()), grade))
                .toList();
    }

    private MarkedPart marked(Left left, String given, Grade grade) {
        return new MarkedPart(
                "row",
                left.text(),
                right(given),
                !given.isEmpty(),
                grade.word(left.id()),
                given.equals(left.rightId()) ? "" : right(left.rightId()),
                grade.feedbackOn(left.id()));
    }

    @Override
    public String type() {
        return "matching";
    }
}
