package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.needlepoint.shared.domain.Fraction;

/** Single choice, true/false and multiple response: options of which some are right. */
public record Choice(About about, Kind kind, List<Option> options) implements Question {

    /** How many may be chosen and whether options are shuffled. */
    public enum Kind {
        SINGLE,
        TRUE_FALSE,
        MULTIPLE
    }

    /**
     * @param id a, b, c … in the author's order; says nothing about being right
     * @param text HTML fragment (inline)
     * @param feedback HTML fragment (inline), shown when the option was chosen or, once graded, missed
     */
    public record Option(String id, String text, boolean right, String feedback) {}

    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public Grade grade(Response response) {
        Set<String> chosen = response instanceof Response.Chosen given ? given.options() : Set.of();
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        for (Option option : options) {
            verdict(option, chosen.contains(option.id())).ifPresent(verdict -> {
                verdicts.put(option.id(), verdict);
                feedback.put(option.id(), option.feedback());
            });
        }
        return new Grade(mark(chosen), verdicts, feedback);
    }

    private static Optional<Grade.Verdict> verdict(Option option, boolean chosen) {
        if (chosen) {
            return Optional.of(option.right() ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG);
        }
        return option.right() ? Optional.of(Grade.Verdict.MISSED) : Optional.empty();
    }

    /** (right chosen − wrong chosen) / right, never below 0; with one right option that is all or nothing. */
    private Fraction mark(Set<String> chosen) {
        long right = options.stream().filter(Option::right).count();
        long balance = options.stream()
                .filter(o -> chosen.contains(o.id()))
                .mapToLong(o -> o.right() ? 1 : -1)
                .sum();
        return Fraction.of(balance, right).atLeastZero();
    }

    @Override
    public List<String> layout(Random random) {
        List<String> ids = new ArrayList<>(options.stream().map(Option::id).toList());
        if (kind != Kind.TRUE_FALSE) {
            Collections.shuffle(ids, random);
        }
        return ids;
    }

    @Override
    public String type() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
