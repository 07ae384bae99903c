package org.needlepoint.certify.domain.rules1;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;

/** What is on record about one person, as far as a programme asks for it. */
public record Facts(Map<String, CourseFacts> courses, Map<String, QuizFacts> quizzes) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** @param lessons ids of all lessons of the course, in reading order */
    public record CourseFacts(List<String> lessons, List<LessonRead> read) {
        public CourseFacts {
            lessons = List.copyOf(lessons);
            read = List.copyOf(read);
        }
    }

    /** @param revision of the lesson that was read */
    public record LessonRead(String lessonId, String revision, Instant at) {}

    /**
     * @param passPercent least share of the marks, in per cent
     * @param best the best finished attempt
     */
    public record QuizFacts(int passPercent, Optional<Result> best) {}

    /**
     * A finished attempt.
     *
     * @param attemptId public id
     * @param quizRevision of the blueprint that was in force at its start
     * @param questionRevisions of the questions asked, in their order
     * @param share of the marks, 0 to 1
     */
    public record Result(
            String attemptId,
            String quizRevision,
            List<String> questionRevisions,
            Fraction share,
            boolean passed,
            Instant at) {
        public Result {
            questionRevisions = List.copyOf(questionRevisions);
        }

        /** Rounded down, so that a share just below the pass mark never looks like a pass. */
        public int percent() {
            return share.numerator()
                    .multiply(HUNDRED)
                    .divide(share.denominator())
                    .intValue();
        }
    }

    public Facts {
        courses = Map.copyOf(courses);
        quizzes = Map.copyOf(quizzes);
    }
}
