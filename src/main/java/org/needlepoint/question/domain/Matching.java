package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.needlepoint.shared.domain.Fraction;

/** Each left has one right; rights may serve several lefts or none. */
public record Matching(About about, List<Left> lefts, List<Right> rights) implements Question {

    /** @param id l1, l2 … ; text and feedback are inline HTML fragments; rightId names its partner */
    public record Left(String id, String text, String rightId, String feedback) {}

    /** @param id r1, r2 … in the author's order; plainText stands in a select, so it has no markup */
    public record Right(String id, String plainText) {}

    public Matching {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
    }

    @Override
    public Grade grade(Response response) {
        Map<String, String> pairs = response instanceof Response.Matched given ? given.pairs() : Map.of();
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
        List<String> ids = new ArrayList<>(rights.stream().map(Right::id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    @Override
    public String type() {
        return "matching";
    }
}
