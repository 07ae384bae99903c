package org.needlepoint.question.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenExtended;
import org.needlepoint.question.domain.shown.OpenMatching;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

/**
 * Each left has one right; rights may serve several lefts or none.
 *
 * @param lettered extended matching: the rights are listed once, in the order of the alphabet and with letters
 */
public record Matching(About about, boolean lettered, List<Left> lefts, List<Right> rights) implements Question {

    /** @param id l1, l2 … ; text and feedback are inline HTML fragments; rightId names its partner */
    public record Left(String id, String text, String rightId, String feedback) {}

    /** @param id r1, r2 …, which say nothing about partners; plainText stands in a select, so it has no markup */
    public record Right(String id, String plainText) {}

    private static final String MATCHED = "m.";

    public Matching {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
    }

    public Matching(About about, List<Left> lefts, List<Right> rights) {
        this(about, false, lefts, rights);
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

    /** What a right-hand side is called, or an empty text when there is none with the id. */
    public String right(String id) {
        return rights.stream()
                .filter(r -> r.id().equals(id))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<String> layout(Random random) {
        return lettered ? alphabet().map(Right::id).toList() : Parts.shuffled(rights, Right::id, random);
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        List<Right> drawn = Parts.inOrder(rights, Right::id, layout);
        List<OpenMatching.OpenRow> rows = lefts.stream()
                .map(left -> new OpenMatching.OpenRow(
                        left.id(),
                        left.text(),
                        OpenPick.of(drawn, Right::id, this::name, response.first(MATCHED + left.id()))))
                .toList();
        return lettered ? new OpenExtended(drawn.stream().map(this::name).toList(), rows) : new OpenMatching(rows);
    }

    private Stream<Right> alphabet() {
        return rights.stream()
                .sorted(Comparator.comparing(Right::plainText, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Right::plainText));
    }

    /** What a right-hand side is called where it is chosen. */
    private String name(Right right) {
        return lettered
                ? (char) ('A' + alphabet().toList().indexOf(right)) + ". " + right.plainText()
                : right.plainText();
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
        return lettered ? "extended-matching" : "matching";
    }
}
