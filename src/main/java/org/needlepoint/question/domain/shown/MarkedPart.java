package org.needlepoint.question.domain.shown;

/**
 * One part of a graded answer: what was given, how it was, and why.
 *
 * @param kind option, row or typed: with the verdict, the key of the words beside the part
 * @param text HTML fragment of the part; empty where an answer was typed
 * @param given what was matched or typed, plain; empty if nothing was
 * @param chosen whether something was chosen or typed here
 * @param verdict right, wrong, missed, unanswered; empty for an option that was rightly left alone
 * @param right the right answer, plain, where it differs from the given; else empty
 * @param feedback HTML fragment; may be empty
 */
public record MarkedPart(
        String kind, String text, String given, boolean chosen, String verdict, String right, String feedback) {

    /** The same with only what may be shown: the verdict, the right answer, the feedback. */
    public MarkedPart shown(boolean tells, boolean answers, boolean feeds) {
        return new MarkedPart(
                kind, text, given, chosen, tells ? verdict : "", answers ? right : "", feeds ? feedback : "");
    }

    /** The class that frames a chosen option, else an empty text. */
    public String frame() {
        return chosen ? "chosen" : "";
    }
}
