package org.needlepoint.analysis.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needlepoint.account.domain.Person;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Learner;
import org.needlepoint.course.domain.MedianTime;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.QuizMark;

/**
 * The people who take one course through one school.
 *
 * @param lessons how long each takes them to read, without names
 */
public record Roster(String school, List<Line> lines, List<LessonTime> lessons) {

    /** By what the lines may be put in order. */
    public enum Order {
        NAME(Comparator.comparing((Line line) -> line.name().toLowerCase(Locale.ROOT))),
        SINCE(Comparator.comparing(Line::since)),
        LEAST(Comparator.comparingInt(Line::done)),
        MOST(Comparator.comparingInt(Line::done).reversed());

        private final Comparator<Line> comparator;

        Order(Comparator<Line> comparator) {
            this.comparator = comparator;
        }

        /** What an address asks for; by name where it asks for nothing that we know. */
        public static Order named(String word) {
            for (Order order : values()) {
                if (order.word().equals(word)) {
                    return order;
                }
            }
            return NAME;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One person.
     *
     * @param read lessons marked as read, of {@code lessons}
     * @param quizzes one for each quiz of the course, in its order
     */
    public record Line(String publicId, String name, Instant since, int read, int lessons, List<Result> quizzes) {
        public Line {
            quizzes = List.copyOf(quizzes);
        }

        /** @param marks by quiz id */
        public static Line of(Person person, Learner learner, Outline outline, Map<String, QuizMark> marks) {
            List<Lesson> lessons = outline.lessons();
            int read = (int) lessons.stream()
                    .filter(l -> learner.lessonsRead().contains(l.id()))
                    .count();
            List<Result> results = QuizName.of(outline).stream()
                    .map(quiz -> Result.of(quiz.code(), marks.get(quiz.id())))
                    .toList();
            return new Line(person.publicId(), person.name(), learner.startedAt(), read, lessons.size(), results);
        }

        /** Lessons read and quizzes passed. */
        public int done() {
            return read
                    + (int) quizzes.stream()
                            .filter(q -> q.state().equals("met"))
                            .count();
        }
    }

    /**
     * The best finished attempt at a quiz.
     *
     * @param state "met" when passed, "short" when taken and not passed, else "open"
     */
    public record Result(String code, String state, int percent) {

        /** @param best null when there is no finished attempt */
        static Result of(String code, QuizMark best) {
            if (best == null) {
                return new Result(code, "open", 0);
            }
            return new Result(code, best.passed() ? "met" : "short", best.percent());
        }
    }

    public Roster {
        lines = List.copyOf(lines);
        lessons = List.copyOf(lessons);
    }

    /** @param medians of reading time, by lesson id and revision */
    public static Roster of(
            String school, List<Line> lines, Outline outline, Map<String, Map<String, MedianTime>> medians) {
        return new Roster(school, lines, LessonTime.of(outline, medians));
    }

    public Roster in(Order order) {
        return new Roster(
                school,
                lines.stream()
                        .sorted(order.comparator.thenComparing(Line::name))
                        .toList(),
                lessons);
    }
}
