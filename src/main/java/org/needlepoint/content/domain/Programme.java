package org.needlepoint.content.domain;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A certification programme: what it asks for and how long its certificate is valid. */
public record Programme(
        String id,
        String revision,
        String source,
        String title,
        String scope,
        String issuer,
        Optional<Period> validity,
        List<Requirement> requirements) {

    /** One thing that a programme asks for. */
    public sealed interface Requirement {
        String id();

        /** Every lesson of the course is marked as read. */
        record CourseRead(String id, String courseId) implements Requirement {}

        /** The quiz is passed at least once. */
        record QuizPassed(String id, String quizId) implements Requirement {}
    }

    public Programme {
        requirements = List.copyOf(requirements);
    }
}
