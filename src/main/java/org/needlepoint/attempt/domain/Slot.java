package org.needlepoint.attempt.domain;

import java.util.List;
import java.util.Optional;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

/**
 * One question of an attempt and where it stands.
 *
 * @param number its place, from 1
 * @param question in the revision that was drawn
 * @param layout ids of its parts in the order shown, drawn once
 * @param lastNumber the number of its last step, 0 before the first
 * @param mark once graded
 */
public record Slot(
        int number,
        Question question,
        List<String> layout,
        int lastNumber,
        State state,
        Response response,
        Optional<Fraction> mark) {

    /** CHECKED is graded and locked within an open attempt; GRADED is graded by the end of the attempt. */
    public enum State {
        BLANK,
        ANSWERED,
        CHECKED,
        GRADED
    }

    public Slot {
        layout = List.copyOf(layout);
    }

    /** As drawn, before anything was answered. */
    static Slot drawn(int number, Question question, List<String> layout) {
        return new Slot(number, question, layout, 0, State.BLANK, Response.blank(), Optional.empty());
    }

    public boolean isAnswered() {
        return !response.isBlank();
    }

    public boolean isChecked() {
        return state == State.CHECKED;
    }

    /** Whether doing this would change nothing. */
    boolean already(Action.Answer action) {
        boolean asAsked = !(action instanceof Action.Check) || isChecked();
        return asAsked && response.equals(action.response());
    }

    /** The slot after one more of its own steps. */
    Slot after(Step step) {
        Response given = step.response();
        if (step.kind() == Step.Kind.CHECK) {
            return new Slot(number, question, layout, step.number(), State.CHECKED, given, Optional.of(markOf(given)));
        }
        State next = given.isBlank() ? State.BLANK : State.ANSWERED;
        return new Slot(number, question, layout, step.number(), next, given, Optional.empty());
    }

    /** The slot once the attempt has ended; what was graded before keeps its mark. */
    Slot graded() {
        Fraction earned = mark.orElseGet(() -> markOf(response));
        return new Slot(number, question, layout, lastNumber, State.GRADED, response, Optional.of(earned));
    }

    /** The slot as it was drawn, with all that followed forgotten. */
    Slot wiped() {
        return drawn(number, question, layout);
    }

    private Fraction markOf(Response given) {
        return question.grade(given).mark();
    }
}
