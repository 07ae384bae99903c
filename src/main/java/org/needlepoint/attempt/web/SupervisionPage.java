package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.LateAnswer;
import org.needlepoint.attempt.LateAnswers;
import org.needlepoint.attempt.Supervision;
import org.needlepoint.attempt.Watch;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** One attempt as its examiner watches it, with what can be done to it, and the answers that came late. */
@Named
@RequestScoped
public class SupervisionPage {

    @Inject
    private Supervision supervision;

    @Inject
    private LateAnswers lateAnswers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExaminerForm form;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,3})?Z");
    private static final Pattern KEY = Pattern.compile("(\\d{1,4})@(" + TIME + ")");

    private String id;
    private Watch.Sitting sitting;
    private List<LateAnswer> late;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        sitting = supervision.look(caller.require(), id, clock.instant());
        late = lateAnswers.of(caller.require(), id);
    }

    public void extend() throws IOException {
        Duration more = Duration.ofMinutes(form.number("minutes"));
        perform("extended", () -> supervision.extend(caller.require(), id, end(), more, reason()));
    }

    /** As the page that was posted showed it; null for anything else. */
    private Instant end() {
        String typed = form.value("end");
        return typed != null && TIME.matcher(typed).matches() ? Instant.parse(typed) : null;
    }

    public void pause() throws IOException {
        perform("paused", () -> supervision.pause(caller.require(), id, reason(), clock.instant()));
    }

    public void resume() throws IOException {
        perform("resumed", () -> supervision.resume(caller.require(), id, clock.instant()));
    }

    public void close() throws IOException {
        perform("closed", () -> supervision.close(caller.require(), id, reason(), clock.instant()));
    }

    public void count() throws IOException {
        perform(
                "counted",
                () -> chosen((slot, made) -> lateAnswers.count(caller.require(), id, slot, made, clock.instant())));
    }

    public void leave() throws IOException {
        perform(
                "left",
                () -> chosen((slot, made) -> lateAnswers.leave(caller.require(), id, slot, made, clock.instant())));
    }

    private void perform(String done, ExaminerForm.Work work) throws IOException {
        form.perform("/examiner/attempts/" + id, done, work);
    }

    private String reason() {
        return form.value("reason");
    }

    private interface Decision {
        void on(int slot, Instant made);
    }

    /** Each decision stands by itself: one that comes too late leaves the others. */
    private void chosen(Decision decision) {
        String[] keys = external.getRequestParameterValuesMap().getOrDefault("late", new String[0]);
        if (keys.length == 0) {
            throw new Refused(new Refusal.Malformed("late", "Choose the answers to decide about."));
        }
        for (String key : keys) {
            Matcher matcher = KEY.matcher(key);
            if (!matcher.matches()) {
                throw Refused.notFound();
            }
            decision.on(Integer.parseInt(matcher.group(1)), Instant.parse(matcher.group(2)));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Watch.Sitting getSitting() {
        return sitting;
    }

    /** Whether anything can be done; true until the attempt says otherwise, for a form that was posted must find its button. */
    public boolean isOpen() {
        return sitting == null || sitting.open();
    }

    /** Whether it can go on. See {@link #isOpen}. */
    public boolean isPaused() {
        return sitting == null || sitting.paused();
    }

    /** Whether answers came late. See {@link #isOpen}. */
    public boolean isArrived() {
        return late == null || !late.isEmpty();
    }

    /** Whether a late answer waits. See {@link #isOpen}. */
    public boolean isDeciding() {
        return late == null || late.stream().anyMatch(LateAnswer::waiting);
    }

    public List<LateAnswer> getLate() {
        return late;
    }
}
