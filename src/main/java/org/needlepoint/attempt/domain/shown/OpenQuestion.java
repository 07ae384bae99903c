package org.needlepoint.attempt.domain.shown;

import java.util.Arrays;
import java.util.List;
import org.needlepoint.attempt.domain.Behaviour;
import org.needlepoint.attempt.domain.Certainty;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.shown.OpenAnswer;

/**
 * A question that waits for an answer, as its page draws it: what is asked, what the person answered so far, and what they can do.
 *
 * @param type as the content format names it
 * @param hint names the sentence that says how to answer
 * @param story told before the question, where it is part of a case; else null
 * @param stem HTML fragment
 * @param seen the number of the slot's last step, which the answer carries back
 * @param check whether the answer can be checked now
 * @param proceed whether the answer can be locked to open the next part of the case
 * @param locked null while the answer can change, else "disabled", as the page writes it
 * @param levels of certainty to choose from; empty where none is asked
 * @param tried what the last check gave; null before the first
 */
public record OpenQuestion(
        int number,
        String type,
        String hint,
        Told story,
        String stem,
        int seen,
        boolean answered,
        OpenAnswer answer,
        boolean check,
        boolean proceed,
        String locked,
        List<Level> levels,
        Tried tried) {

    /**
     * @param level 1 to 3
     * @param checked "checked" if it is chosen, else null, which leaves the attribute out
     */
    public record Level(int level, String checked) {}

    /**
     * @param verdict partly or wrong
     * @param left how many checks are left
     * @param hint HTML fragment; may be empty
     */
    public record Tried(String verdict, int left, String hint) {}

    public OpenQuestion {
        levels = List.copyOf(levels);
    }

    /** The same of a question that no attempt asks: there is nothing to do in it but to answer. */
    public static OpenQuestion of(int number, Question question, List<String> layout, Response given, int seen) {
        return new OpenQuestion(
                number,
                question.type(),
                question.hint(),
                Told.whole(question),
                question.stem(),
                seen,
                !given.isBlank(),
                question.open(layout, given),
                false,
                false,
                null,
                List.of(),
                null);
    }

    public static OpenQuestion of(Slot slot, Behaviour behaviour) {
        Question question = slot.question();
        boolean checks = behaviour.checks() && !behaviour.byHand(question);
        return new OpenQuestion(
                slot.number(),
                question.type(),
                question.hint(),
                Told.fresh(question),
                question.stem(),
                slot.lastNumber(),
                slot.isAnswered(),
                question.open(slot.layout(), slot.response()),
                checks && !slot.isLocked(),
                !checks && slot.hasNextPart() && !slot.isLocked(),
                slot.isLocked() ? "disabled" : null,
                behaviour.asksCertainty() ? levels(slot) : List.of(),
                slot.state() == Slot.State.TRIED ? tried(slot, behaviour) : null);
    }

    private static List<Level> levels(Slot slot) {
        return Arrays.stream(Certainty.values())
                .map(c -> new Level(
                        c.level(), slot.given().certainty().filter(c::equals).isPresent() ? "checked" : null))
                .toList();
    }

    private static Tried tried(Slot slot, Behaviour behaviour) {
        List<String> hints = slot.question().about().hints();
        String hint = hints.isEmpty() ? "" : hints.get(Math.min(slot.tries(), hints.size()) - 1);
        return new Tried(
                slot.question().grade(slot.response()).overall().word(), behaviour.tries() - slot.tries(), hint);
    }
}
