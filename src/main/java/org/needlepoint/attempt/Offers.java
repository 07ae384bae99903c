package org.needlepoint.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/**
 * Puts together what a quiz offers one person.
 *
 * @param admission what holds for this person
 * @param before their attempts so far, the latest first
 */
record Offers(Admission admission, Catalogue catalogue, List<Try> before, Instant now) {

    QuizOffer offer(String state) {
        Quiz quiz = admission.quiz();
        Course course = catalogue.course(quiz.courseId()).orElseThrow();
        return new QuizOffer(
                quiz.id(),
                quiz.title(),
                course.id(),
                course.title(),
                course.code(),
                course.lang(),
                expectations(),
                admission.opens().orElse(null),
                admission.closes().orElse(null),
                quiz.timing().zone().equals(ZoneOffset.UTC)
                        ? ""
                        : quiz.timing().zone().getId(),
                state.equals("wait") ? admission.waitsUntil(lastEnd(), now).orElse(null) : null,
                before.stream().map(this::view).toList(),
                before.stream()
                        .filter(Try::isOpen)
                        .findFirst()
                        .map(Try::publicId)
                        .orElse(null),
                state);
    }

    String state(boolean signedIn, boolean enrolled) {
        if (!signedIn) {
            return "sign-in";
        }
        if (before.stream().anyMatch(Try::isOpen)) {
            return "continue";
        }
        if (!enrolled) {
            return "enrol";
        }
        return admission
                .refusal(Try.sincePass(before), lastEnd(), now)
                .map(this::refused)
                .orElse("start");
    }

    private String refused(Refusal why) {
        if (why instanceof Refusal.Closed closed) {
            return now.isBefore(closed.at()) ? "early" : "late";
        }
        return admission.most().filter(most -> Try.sincePass(before) >= most).isPresent() ? "used" : "wait";
    }

    private Optional<Instant> lastEnd() {
        return before.stream().findFirst().flatMap(Try::handedIn);
    }

    private List<QuizOffer.Expectation> expectations() {
        Quiz quiz = admission.quiz();
        List<QuizOffer.Expectation> lines = new ArrayList<>();
        lines.add(line("size", quiz.size()));
        lines.add(line("pass", quiz.passing().percent()));
        if (quiz.passing().criticalRight()) {
            lines.add(line("critical", 0));
        }
        quiz.passing().sections().stream()
                .filter(section -> section.least() > 0)
                .forEach(section -> lines.add(new QuizOffer.Expectation("section", section.least(), section.title())));
        Duration extra = admission.allowed().extraTime();
        lines.add(quiz.timing()
                .limit()
                .map(limit -> line("minutes", limit.plus(extra).toMinutes()))
                .orElseGet(() -> line("unlimited", 0)));
        if (!extra.isZero()) {
            lines.add(line("extra", extra.toMinutes()));
        }
        Quiz.Conduct conduct = quiz.conduct();
        lines.add(new QuizOffer.Expectation(
                conduct.behaviour().name().toLowerCase(Locale.ROOT),
                conduct.tries(),
                Numbers.percent(conduct.penalty())));
        lines.add(line("attempts", admission.most().orElse(0)));
        if (!quiz.retakes().pause().isZero()) {
            lines.add(pause(quiz.retakes().pause()));
        }
        return lines;
    }

    /** In whole hours, else in minutes begun. */
    private static QuizOffer.Expectation pause(Duration pause) {
        boolean hours = pause.toHours() > 0 && pause.equals(Duration.ofHours(pause.toHours()));
        return hours
                ? line("wait", pause.toHours())
                : line("wait.minutes", pause.plusSeconds(59).toMinutes());
    }

    private static QuizOffer.Expectation line(String key, long value) {
        return new QuizOffer.Expectation(key, value, "");
    }

    private QuizOffer.TryView view(Try one) {
        Optional<Head.Finish> finish = one.finish();
        boolean tells = admission.quiz().review().alwaysTellsMarks();
        return new QuizOffer.TryView(
                one.publicId(),
                one.number(),
                one.isOpen(),
                one.isAwaiting(),
                finish.map(Head.Finish::passed).orElse(false),
                finish.filter(f -> tells).map(f -> Numbers.percent(f.mark())).orElse(null),
                one.startedAt(),
                one.handedIn().orElse(null));
    }
}
