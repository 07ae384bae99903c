package org.needlepoint.content.domain.atlas;

/**
 * Where the code of a site is written, seen from its dot; the baseline stands at {@code dy}.
 *
 * @param line whether a thin line leads from the dot to it
 */
public record Label(double dx, double dy, Anchor anchor, boolean line) {

    /** Which part of the text stands at {@code dx}. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final double BESIDE = 5;
    private static final double NEAR_X = 12;
    private static final double NEAR_Y = 16;

    /** Text whose middle line is so far right of and below the dot; it begins there, or ends there on the left. */
    public static Label away(double dx, double dy) {
        Anchor anchor = dx > 0 ? Anchor.START : dx < 0 ? Anchor.END : Anchor.MIDDLE;
        return new Label(dx, dy + BESIDE, anchor, Math.abs(dx) > NEAR_X || Math.abs(dy) > NEAR_Y);
    }

    public static Label right() {
        return new Label(6, BESIDE, Anchor.START, false);
    }

    public static Label left() {
        return new Label(-6, BESIDE, Anchor.END, false);
    }

    public static Label above() {
        return new Label(0, -7, Anchor.MIDDLE, false);
    }

    public static Label below() {
        return new Label(0, 17, Anchor.MIDDLE, false);
    }
}
