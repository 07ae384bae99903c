package org.needlepoint.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/** Puts together what a quiz offers. */
final class Offers {

    private Offers() {}

    static QuizOffer of(Quiz quiz, Catalogue catalogue, List<Try> tries, String state) {
        Course course = catalogue.course(quiz.courseId()).orElseThrow();
        return new QuizOffer(
                quiz.id(),
                quiz.title(),
                course.id(),
                course.title(),
                course.code(),
                course.lang(),
                quiz.size(),
                quiz.passPercent(),
                quiz.time().map(Duration::toMinutes).orElse(0L),
                quiz.behaviour() == Quiz.BehaviourName.IMMEDIATE,
                quiz.opens().orElse(null),
                quiz.closes().orElse(null),
                quiz.attempts().orElse(0),
                tries.stream().map(Offers::view).toList(),
                tries.stream()
                        .filter(Try::isOpen)
                        .findFirst()
                        .map(Try::publicId)
                        .orElse(null),
                state);
    }

    static String state(Quiz quiz, List<Try> tries, boolean signedIn, boolean enrolled, Instant now) {
        if (!signedIn) {
            return "sign-in";
        }
        int count = tries.stream().mapToInt(Try::number).max().orElse(0);
        if (tries.stream().anyMatch(Try::isOpen)) {
            return "continue";
        }
        if (!enrolled) {
            return "enrol";
        }
        return Admission.refusal(quiz, count, now)
                .map(why -> why instanceof Refusal.Closed closed ? closed(closed, now) : "used")
                .orElse("start");
    }

    private static String closed(Refusal.Closed closed, Instant now) {
        return now.isBefore(closed.at()) ? "early" : "late";
    }

    private static QuizOffer.TryView view(Try one) {
        Optional<Head.Finish> finish = one.finish();
        return new QuizOffer.TryView(
                one.publicId(),
                one.number(),
                one.isOpen(),
                finish.map(Head.Finish::passed).orElse(false),
                finish.map(f -> Numbers.percent(f.mark())).orElse(0),
                one.startedAt(),
                finish.map(Head.Finish::at).orElse(null));
    }
}
