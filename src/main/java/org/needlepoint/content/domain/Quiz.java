package org.needlepoint.content.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Fraction;

/**
 * A quiz's blueprint: what is drawn, how it is taken, what passes, when and how often it may be taken, and what is shown of it
 * afterwards. An exam is a quiz with stricter settings; there is no second kind.
 *
 * @param perPage how many questions a page shows, 0 for all
 */
public record Quiz(
        String id,
        String courseId,
        String moduleId,
        String revision,
        String source,
        String title,
        Conduct conduct,
        Passing passing,
        Timing timing,
        Retakes retakes,
        ReviewRules review,
        int perPage,
        List<Draw> draws) {

    /** How a person may interact with each question. */
    public enum BehaviourName {
        IMMEDIATE,
        DEFERRED,
        TRIES,
        CERTAINTY,
        MANUAL
    }

    /**
     * @param tries how often an answer may be checked where {@code behaviour} is TRIES, else 1
     * @param penalty what each wrong try takes from the question's mark, 0 to 1
     */
    public record Conduct(BehaviourName behaviour, int tries, Fraction penalty) {

        /** A behaviour without several tries. */
        public static Conduct of(BehaviourName behaviour) {
            return new Conduct(behaviour, 1, Fraction.ZERO);
        }
    }

    /**
     * @param percent least share of the marks, in per cent
     * @param criticalRight whether every critical question that was drawn must be wholly right, whatever the total
     */
    public record Passing(int percent, boolean criticalRight, List<Section> sections) {
        public Passing {
            sections = List.copyOf(sections);
        }

        /** A pass mark alone. */
        public static Passing at(int percent) {
            return new Passing(percent, false, List.of());
        }
    }

    /** @param least share of the section's own marks, in per cent; 0 for no minimum */
    public record Section(String id, String title, int least) {}

    /**
     * @param limit from start to submission
     * @param grace how long after the time shown an answer on its way is still taken
     * @param zone the zone in which opening and closing are told beside the reader's own
     */
    public record Timing(
            Optional<Duration> limit, Duration grace, Optional<Instant> opens, Optional<Instant> closes, ZoneId zone) {

        /** No limit and no window. */
        public static final Timing FREE =
                new Timing(Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty(), ZoneOffset.UTC);
    }

    /**
     * @param most how many may be started
     * @param pause least time from the end of one attempt to the start of the next
     * @param unseenFirst whether a later attempt draws first what the person has not met in an earlier one
     * @param exposure share of recent attempts, in per cent, above which a question is drawn only if too few others are left
     */
    public record Retakes(Optional<Integer> most, Duration pause, boolean unseenFirst, Optional<Integer> exposure) {

        /** As often as one likes. */
        public static final Retakes FREE = new Retakes(Optional.empty(), Duration.ZERO, false, Optional.empty());
    }

    /**
     * {@code count} questions that carry all the tags and are not drawn yet; with {@code parts} above 1, so many whole cases of so many
     * parts each.
     *
     * @param section id of the section they count for, or an empty text
     * @param weight of each question among all
     */
    public record Draw(int count, Set<String> tags, int parts, String section, int weight) {
        public Draw {
            tags = Set.copyOf(tags);
        }

        /** Single questions of weight 1 in no section. */
        public static Draw of(int count, Set<String> tags) {
            return new Draw(count, tags, 1, "", 1);
        }

        /** Whether this may be among what is drawn: a question that stands alone, or the first part of a case of the length asked for. */
        public boolean takes(Question question) {
            int length = question.about()
                    .story()
                    .map(story -> story.part() == 1 ? story.parts() : 0)
                    .orElse(1);
            return length == parts && question.about().tags().containsAll(tags);
        }

        /** How many questions it adds to an attempt. */
        public int size() {
            return count * parts;
        }
    }

    public Quiz {
        draws = List.copyOf(draws);
    }

    /** How many questions an attempt has. */
    public int size() {
        return draws.stream().mapToInt(Draw::size).sum();
    }
}
