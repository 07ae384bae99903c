package org.needlepoint.question.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenChoice;
import org.needlepoint.shared.domain.Fraction;

/** Single choice, true/false and multiple response: options of which some are right. */
public record Choice(About about, Kind kind, Scoring scoring, List<Option> options) implements Question {

    /** How many may be chosen and whether options are shuffled. */
    public enum Kind {
        SINGLE,
        TRUE_FALSE,
        MULTIPLE
    }

    /** What a choice earns that is not wholly right; for one right option all three are the same, but that PENALTY takes. */
    public enum Scoring {
        /** (right chosen − wrong chosen) / right, never below 0. */
        PARTIAL,
        /** Nothing. */
        ALL_OR_NOTHING,
        /** As PARTIAL, but down to −1. */
        PENALTY
    }

    /**
     * @param id a, b, c …; says nothing about being right
     * @param text HTML fragment (inline)
     * @param feedback HTML fragment (inline), shown when the option was chosen or, once graded, missed
     */
    public record Option(String id, String text, boolean right, String feedback) {}

    private static final String CHOSEN = "r";
    private static final Fraction LEAST = Fraction.of(-1, 1);

    public Choice {
        options = List.copyOf(options);
    }

    /** With part marks. */
    public Choice(About about, Kind kind, List<Option> options) {
        this(about, kind, Scoring.PARTIAL, options);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(CHOSEN);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Set<String> known = options.stream().map(Option::id).collect(Collectors.toSet());
        Set<String> chosen = new TreeSet<>(sent.get(CHOSEN));
        if (!known.containsAll(chosen)) {
            return new Reading.Unreadable(CHOSEN, "Choose among the options shown.");
        }
        if (kind != Kind.MULTIPLE && chosen.size() > 1) {
            return new Reading.Unreadable(CHOSEN, "Choose one option.");
        }
        return new Reading.Read(new Response(Map.of(CHOSEN, List.copyOf(chosen))));
    }

    @Override
    public Grade grade(Response response) {
        Set<String> chosen = Set.copyOf(response.all(CHOSEN));
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

    private Fraction mark(Set<String> chosen) {
        long right = options.stream().filter(Option::right).count();
        long balance = options.stream()
                .filter(o -> chosen.contains(o.id()))
                .mapToLong(o -> o.right() ? 1 : -1)
                .sum();
        Fraction share = Fraction.of(balance, right);
        return switch (scoring) {
            case PARTIAL -> share.atLeastZero();
            case ALL_OR_NOTHING -> share.equals(Fraction.ONE) ? Fraction.ONE : Fraction.ZERO;
            case PENALTY -> share.compareTo(LEAST) < 0 ? LEAST : share;
        };
    }

    @Override
    public List<String> layout(Random random) {
        return kind == Kind.TRUE_FALSE
                ? options.stream().map(Option::id).toList()
                : Parts.shuffled(options, Option::id, random);
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenChoice(
                kind == Kind.MULTIPLE ? "checkbox" : "radio",
                Parts.inOrder(options, Option::id, layout).stream()
                        .map(o -> new OpenChoice.OpenOption(
                                o.id(), o.text(), response.all(CHOSEN).contains(o.id()) ? "checked" : null))
                        .toList());
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        return Parts.inOrder(options, Option::id, layout).stream()
                .map(o -> new MarkedPart(
                        "option",
                        o.text(),
                        "",
                        response.all(CHOSEN).contains(o.id()),
                        grade.word(o.id()),
                        "",
                        grade.feedbackOn(o.id())))
                .toList();
    }

    @Override
    public String type() {
        return word(kind);
    }

    @Override
    public String hint() {
        return scoring == Scoring.PARTIAL ? type() : type() + "-" + word(scoring);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
