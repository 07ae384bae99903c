package org.needlepoint.credential.web;

import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.QuizPassed;

/**
 * One requirement as the page shows it.
 *
 * @param state met, short or open: the style class
 * @param key of its sentence, which takes title, have, need and missing; it ends with alone where the marks are kept back, and with must
 *     where there are enough of them, but something that has to be right is not
 * @param href where the record that proves it, or the thing to do, is found
 */
public record ProgressRow(String state, String key, String title, int have, int need, int missing, String href) {

    static ProgressRow of(Standing standing, Catalogue catalogue) {
        String kind = standing.requirement() instanceof QuizPassed ? "quiz" : "lessons";
        String title = title(standing.requirement(), catalogue);
        boolean keeps = keepsMarks(standing.requirement(), catalogue);
        if (standing instanceof Standing.Short begun) {
            String href = href(begun.proof());
            String key = kind + ".short" + (keeps ? ".alone" : begun.missing() == 0 ? ".must" : "");
            return new ProgressRow("short", key, title, begun.have(), begun.need(), begun.missing(), href);
        }
        if (standing instanceof Standing.Met met) {
            String key = kind + ".met" + (keeps ? ".alone" : "");
            return new ProgressRow("met", key, title, have(met.proof()), 0, 0, href(met.proof()));
        }
        int need = ((Standing.Open) standing).need();
        return new ProgressRow("open", kind + ".open", title, 0, need, need, toDo(standing.requirement()));
    }

    /** Whether it is a quiz that keeps its marks back. */
    private static boolean keepsMarks(Requirement requirement, Catalogue catalogue) {
        return requirement instanceof QuizPassed quiz
                && catalogue
                        .quiz(quiz.quizId())
                        .filter(known -> !known.review().alwaysTellsMarks())
                        .isPresent();
    }

    private static String title(Requirement requirement, Catalogue catalogue) {
        return requirement instanceof QuizPassed quiz
                ? catalogue.quiz(quiz.quizId()).map(Quiz::title).orElse(quiz.quizId())
                : catalogue
                        .course(((CourseRead) requirement).courseId())
                        .map(Course::title)
                        .orElse(requirement.id());
    }

    private static int have(Proof proof) {
        return proof instanceof Proof.Attempt attempt
                ? attempt.result().percent()
                : ((Proof.Lessons) proof).read().size();
    }

    private static String href(Proof proof) {
        if (proof instanceof Proof.Attempt attempt) {
            Facts.Result result = attempt.result();
            return "/attempts/" + result.attemptId() + "/result";
        }
        return "/courses/" + ((Proof.Lessons) proof).courseId();
    }

    private static String toDo(Requirement requirement) {
        return requirement instanceof QuizPassed quiz
                ? "/quizzes/" + quiz.quizId()
                : "/courses/" + ((CourseRead) requirement).courseId();
    }
}
