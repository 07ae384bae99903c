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
 * @param share what it counts for
 * @param lastNumber the number of its last step, 0 before the first
 * @param tries how often it was checked
 * @param mark once graded
 * @param remark an examiner's, else empty
 */
public record Slot(
        int number,
        Question question,
        List<String> layout,
        Share share,
        int lastNumber,
        State state,
        Given given,
        int tries,
        Optional<Fraction> mark,
        String remark) {

    /**
     * HIDDEN is a later part of a case that has not opened yet. TRIED was checked, was not right and may be tried again. LOCKED is
     * an earlier part of a case, no longer to be changed and not graded yet; CHECKED is graded and locked within an open attempt.
     * After the end, AWAITING waits for an examiner and GRADED is graded.
     */
    public enum State {
        HIDDEN,
        BLANK,
        ANSWERED,
        TRIED,
        LOCKED,
        CHECKED,
        AWAITING,
        GRADED
    }

    /** @param section id, or an empty text */
    public record Share(String section, int weight) {
        public static final Share PLAIN = new Share("", 1);
    }

    public Slot {
        layout = List.copyOf(layout);
    }

    /** As drawn, before anything was answered. */
    static Slot drawn(int number, Question question, List<String> layout, Share share) {
        Slot blank = new Slot(number, question, layout, share, 0, State.BLANK, Given.NOTHING, 0, Optional.empty(), "");
        return blank.isLaterPart() ? blank.standing(State.HIDDEN, Optional.empty()) : blank;
    }

    /** Whether it goes on with the case of the slot before it. */
    boolean isLaterPart() {
        return question.about().story().filter(story -> story.part() > 1).isPresent();
    }

    public Response response() {
        return given.response();
    }

    public boolean isAnswered() {
        return !response().isBlank();
    }

    public boolean isHidden() {
        return state == State.HIDDEN;
    }

    /** Whether the answer can't change any more although the attempt is open. */
    public boolean isLocked() {
        return state == State.LOCKED || state == State.CHECKED;
    }

    /** Whether a next part of the same case waits for this one. */
    public boolean hasNextPart() {
        return question.about().story().filter(s -> s.part() < s.parts()).isPresent();
    }

    /** Whether doing this would change nothing. */
    boolean already(Action.Answer action) {
        boolean asAsked =
                switch (action.kind()) {
                    case CHECK -> state == State.CHECKED || state == State.TRIED;
                    case PROCEED -> isLocked();
                    default -> true;
                };
        return asAsked && given.equals(action.given());
    }

    /** The slot after one more of its own steps. */
    Slot after(Step step, Behaviour behaviour) {
        return switch (step.kind()) {
            case MARK -> marked(HandMark.parse(step.body()), step.number());
            case LATE -> with(step, State.ANSWERED, tries, Optional.empty());
            case CHECK -> checked(step, behaviour);
            case PROCEED -> with(step, State.LOCKED, tries, Optional.empty());
            default ->
                with(step, step.given().response().isBlank() ? State.BLANK : State.ANSWERED, tries, Optional.empty());
        };
    }

    private Slot checked(Step step, Behaviour behaviour) {
        Given now = step.given();
        Fraction earned = earned(now);
        return behaviour.locks(earned, tries + 1)
                ? with(step, State.CHECKED, tries + 1, Optional.of(behaviour.mark(earned, now, tries)))
                : with(step, State.TRIED, tries + 1, Optional.empty());
    }

    /** The slot with a mark that was given elsewhere. */
    public Slot marked(Fraction earned) {
        return standing(State.GRADED, Optional.of(earned));
    }

    private Slot marked(HandMark hand, int number) {
        return new Slot(
                this.number,
                question,
                layout,
                share,
                number,
                State.GRADED,
                given,
                tries,
                Optional.of(hand.mark()),
                hand.remark());
    }

    private Slot with(Step step, State next, int used, Optional<Fraction> earned) {
        return new Slot(number, question, layout, share, step.number(), next, step.given(), used, earned, remark);
    }

    /** The slot once the attempt has ended; what was graded before keeps its mark. */
    Slot ended(Behaviour behaviour) {
        if (mark.isPresent()) {
            return standing(State.GRADED, mark);
        }
        if (isAnswered() && behaviour.byHand(question)) {
            return standing(State.AWAITING, Optional.empty());
        }
        int wrongBefore = state == State.TRIED ? tries - 1 : tries;
        return standing(State.GRADED, Optional.of(behaviour.mark(earned(given), given, wrongBefore)));
    }

    /** A later part of a case, once the part before it is locked. */
    Slot opened() {
        return standing(State.BLANK, Optional.empty());
    }

    private Slot standing(State next, Optional<Fraction> earned) {
        return new Slot(number, question, layout, share, lastNumber, next, given, tries, earned, remark);
    }

    /** The slot as it was drawn, with all that followed forgotten. */
    Slot wiped() {
        return drawn(number, question, layout, share);
    }

    /** Whether the answer is wholly right, whatever it earned; an examiner's full mark counts as right. */
    public boolean isRight(Behaviour behaviour) {
        return behaviour.byHand(question)
                ? mark.filter(Fraction.ONE::equals).isPresent()
                : earned(given).equals(Fraction.ONE);
    }

    private Fraction earned(Given answer) {
        return question.grade(answer.response()).mark();
    }
}
