package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.Overrides;
import org.needlepoint.attempt.QuizAllowances;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What single people are allowed beyond others at one quiz, and a form to allow more. */
@Named
@RequestScoped
public class OverridesPage {

    @Inject
    private Overrides overrides;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExaminerForm form;

    @Inject
    private Clock clock;

    private String id;
    private QuizAllowances quiz;

    public void load() {
        quiz = overrides.look(caller.require(), id);
    }

    public void give() throws IOException {
        form.perform(
                "/examiner/overrides/" + id,
                "given",
                () -> overrides.give(
                        caller.require(), id, form.value("person"), allowed(), form.value("reason"), clock.instant()));
    }

    private QuizOverride allowed() {
        return new QuizOverride(
                Duration.ofMinutes(form.number("minutes")), form.number("tries"), time("opens"), time("closes"));
    }

    /** As the browser writes a local time, in the quiz's zone. */
    private Optional<Instant> time(String field) {
        try {
            return Optional.ofNullable(form.value(field))
                    .filter(typed -> !typed.isBlank())
                    .map(typed -> LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                            .atZone(ZoneId.of(quiz.zone()))
                            .toInstant());
        } catch (DateTimeParseException e) {
            throw new Refused(new Refusal.Malformed(field, "Write times like 2027-01-10 09:00."));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public QuizAllowances getQuiz() {
        return quiz;
    }
}
