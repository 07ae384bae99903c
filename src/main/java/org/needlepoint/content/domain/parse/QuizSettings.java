package org.needlepoint.content.domain.parse;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Problems;
import org.needlepoint.shared.domain.Fraction;

/** Reads how a quiz is taken, timed, passed, repeated and reviewed. */
record QuizSettings(Fields fields, Problems problems) {

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final Duration LONGEST_WAIT = Duration.ofDays(366);
    private static final Duration LONGEST_GRACE = Duration.ofMinutes(10);
    private static final String[] KEYS = {
        "behaviour",
        "tries",
        "penalty",
        "pass",
        "critical",
        "sections",
        "minutes",
        "grace",
        "opens",
        "closes",
        "zone",
        "attempts",
        "wait",
        "unseen-first",
        "exposure",
        "review",
        "per-page"
    };

    /** All keys that a quiz may have. */
    static String[] keys(String... others) {
        return Stream.concat(Stream.of(others), Stream.of(KEYS)).toArray(String[]::new);
    }

    Quiz.Conduct conduct() {
        Quiz.BehaviourName behaviour = behaviour();
        if (behaviour != Quiz.BehaviourName.TRIES) {
            refuse("tries", "Only \"behaviour: tries\" has tries.");
            refuse("penalty", "Only \"behaviour: tries\" has a penalty.");
            return Quiz.Conduct.of(behaviour);
        }
        return new Quiz.Conduct(behaviour, fields.number("tries", 2, 10), penalty());
    }

    private Quiz.BehaviourName behaviour() {
        String name = fields.oneOf("behaviour", "immediate", "deferred", "tries", "certainty", "manual");
        return Stream.of(Quiz.BehaviourName.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Quiz.BehaviourName.IMMEDIATE);
    }

    private void refuse(String key, String why) {
        fields.optionalText(key).ifPresent(entry -> problems.add(entry.place(), why, "Remove \"" + key + "\"."));
    }

    private Fraction penalty() {
        Entry written = fields.text("penalty");
        Optional<Fraction> penalty = Optional.of(written.value())
                .filter(text -> text.matches("\\d{1,3}/[1-9]\\d{0,2}"))
                .map(Fraction::parse)
                .filter(share -> share.compareTo(Fraction.ONE) <= 0);
        if (penalty.isEmpty() && !written.value().isEmpty()) {
            problems.add(
                    written.place(),
                    "\"penalty\" is no share of a mark.",
                    "Write a fraction from 0/1 to 1/1, like 1/3.");
        }
        return penalty.orElse(Fraction.ZERO);
    }

    Quiz.Passing passing() {
        List<Quiz.Section> sections = new ArrayList<>();
        for (Fields section : fields.optionalChildren("sections")) {
            section.allow("id", "title", "minimum");
            sections.add(new Quiz.Section(
                    section.text("id").value(),
                    section.text("title").value(),
                    section.optionalNumber("minimum", 0, 100).orElse(0)));
        }
        return new Quiz.Passing(fields.number("pass", 1, 100), isCriticalRight(), sections);
    }

    private boolean isCriticalRight() {
        return fields.optionalText("critical").isPresent()
                && fields.oneOf("critical", "right", "counted").equals("right");
    }

    Quiz.Timing timing() {
        Optional<Instant> opens = instant("opens");
        Optional<Instant> closes = instant("closes");
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            problems.add(fields.place("closes"), "The quiz closes before it opens.", "Write a later time.");
        }
        return new Quiz.Timing(
                fields.optionalNumber("minutes", 1, MINUTES_OF_A_DAY).map(Duration::ofMinutes),
                duration("grace", LONGEST_GRACE),
                opens,
                closes,
                zone());
    }

    private Optional<Instant> instant(String key) {
        Optional<Entry> text = fields.optionalText(key);
        try {
            return text.map(entry -> Instant.parse(entry.value().toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException e) {
            problems.add(
                    fields.place(key), "\"" + key + "\" is no time.", "Write it in UTC, like 2027-01-10T09:00:00Z.");
            return Optional.empty();
        }
    }

    private Duration duration(String key, Duration longest) {
        Optional<Entry> text = fields.optionalText(key);
        try {
            Duration duration = text.map(entry -> Duration.parse(entry.value())).orElse(Duration.ZERO);
            if (!duration.isNegative() && duration.compareTo(longest) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Told below, as a length out of range is.
        }
        problems.add(
                fields.place(key),
                "\"" + key + "\" is no length of time up to " + longest + ".",
                "Write it like PT30S, PT24H or P7D.");
        return Duration.ZERO;
    }

    private ZoneId zone() {
        Optional<Entry> text = fields.optionalText("zone");
        try {
            return text.map(entry -> ZoneId.of(entry.value())).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            problems.add(fields.place("zone"), "\"zone\" is no time zone.", "Write a name like Europe/London.");
            return ZoneOffset.UTC;
        }
    }

    Quiz.Retakes retakes() {
        return new Quiz.Retakes(
                fields.optionalNumber("attempts", 1, 100),
                duration("wait", LONGEST_WAIT),
                fields.optionalText("unseen-first").isPresent()
                        && fields.oneOf("unseen-first", "true", "false").equals("true"),
                fields.optionalNumber("exposure", 1, 100));
    }

    ReviewRules review() {
        Map<ReviewRules.Phase, Set<ReviewRules.Part>> shown = new EnumMap<>(ReviewRules.Phase.class);
        fields.optionalChild("review").ifPresent(review -> {
            review.allow("during", "after", "open", "closed");
            review.keys().forEach(key -> phase(key.value()).ifPresent(phase -> shown.put(phase, parts(review, key))));
        });
        return new ReviewRules(shown);
    }

    private static Optional<ReviewRules.Phase> phase(String key) {
        return Arrays.stream(ReviewRules.Phase.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    private Set<ReviewRules.Part> parts(Fields review, Entry key) {
        Set<ReviewRules.Part> parts = EnumSet.noneOf(ReviewRules.Part.class);
        for (Entry name : review.optionalTexts(key.value())) {
            Arrays.stream(ReviewRules.Part.values())
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name.value()))
                    .findFirst()
                    .ifPresentOrElse(
                            parts::add,
                            () -> problems.add(
                                    name.place(),
                                    "\"" + name.value() + "\" is nothing that a review shows.",
                                    "Write some of: mark, verdicts, feedback, answers."));
        }
        return parts;
    }

    int perPage() {
        return fields.optionalNumber("per-page", 1, 200).orElse(0);
    }
}
