package org.needlepoint.analysis.domain;

import java.util.List;
import org.needlepoint.course.domain.Outline;

/** A quiz by its id, the code of its module and its title. */
public record QuizName(String id, String code, String title) {

    /** The quizzes of a course, in its order. */
    public static List<QuizName> of(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> part.steps().stream()
                        .filter(step -> !step.reading())
                        .map(step -> new QuizName(step.id(), part.code(), step.title())))
                .toList();
    }
}
