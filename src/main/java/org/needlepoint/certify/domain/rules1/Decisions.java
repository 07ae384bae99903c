package org.needlepoint.certify.domain.rules1;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.rules1.Facts.CourseFacts;
import org.needlepoint.certify.domain.rules1.Facts.LessonRead;
import org.needlepoint.certify.domain.rules1.Facts.QuizFacts;
import org.needlepoint.certify.domain.rules1.Facts.Result;
import org.needlepoint.certify.domain.rules1.Standing.Met;
import org.needlepoint.certify.domain.rules1.Standing.Open;
import org.needlepoint.certify.domain.rules1.Standing.Proof;
import org.needlepoint.certify.domain.rules1.Standing.Short;
import org.needlepoint.certify.domain.rules1.Standing.Unit;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.QuizPassed;

/** The rules by which a programme is granted. The same facts and the same instant always give the same decision. */
public final class Decisions {

    /** Number of these rules, kept with each decision; a change that could change an answer counts it up. */
    public static final int RULES = 1;

    private static final int HUNDRED = 100;

    private Decisions() {}

    /** @param asOf what is on record later does not count */
    public static Decision decide(Programme programme, Facts facts, Instant asOf) {
        List<Standing> standings = programme.requirements().stream()
                .map(requirement -> standing(requirement, facts, asOf))
                .toList();
        List<Met> met = standings.stream()
                .filter(Met.class::isInstance)
                .map(Met.class::cast)
                .toList();
        return !met.isEmpty() && met.size() == standings.size()
                ? new Decision.Granted(programme, asOf, met)
                : new Decision.NotYet(programme, asOf, standings);
    }

    private static Standing standing(Requirement requirement, Facts facts, Instant asOf) {
        if (requirement instanceof CourseRead course) {
            return reading(course, facts.courses().getOrDefault(course.courseId(), nothingToRead()), asOf);
        }
        if (requirement instanceof QuizPassed quiz) {
            return quiz(quiz, facts.quizzes().getOrDefault(quiz.quizId(), neverTried()), asOf);
        }
        throw new IllegalArgumentException("no rule for " + requirement);
    }

    /** Every lesson that the course has today must be read, in whichever revision it was. */
    private static Standing reading(CourseRead requirement, CourseFacts course, Instant asOf) {
        int need = course.lessons().size();
        List<LessonRead> read = course.lessons().stream()
                .flatMap(id -> course.read().stream()
                        .filter(lesson ->
                                lesson.lessonId().equals(id) && !lesson.at().isAfter(asOf))
                        .limit(1))
                .toList();
        Proof proof = new Proof.Lessons(requirement.courseId(), read);
        if (read.isEmpty()) {
            return new Open(requirement, need, Unit.LESSONS);
        }
        return read.size() == need
                ? new Met(requirement, proof)
                : new Short(requirement, read.size(), need, Unit.LESSONS, proof);
    }

    private static Standing quiz(QuizPassed requirement, QuizFacts quiz, Instant asOf) {
        Optional<Result> best = quiz.best().filter(result -> !result.at().isAfter(asOf));
        if (best.isEmpty()) {
            return new Open(requirement, quiz.passPercent(), Unit.PERCENT);
        }
        Proof proof = new Proof.Attempt(requirement.quizId(), best.get());
        return best.get().passed()
                ? new Met(requirement, proof)
                : new Short(requirement, best.get().percent(), quiz.passPercent(), Unit.PERCENT, proof);
    }

    private static CourseFacts nothingToRead() {
        return new CourseFacts(List.of(), List.of());
    }

    private static QuizFacts neverTried() {
        return new QuizFacts(HUNDRED, Optional.empty());
    }
}
