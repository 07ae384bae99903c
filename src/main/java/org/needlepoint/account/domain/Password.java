package org.needlepoint.account.domain;

import java.text.Normalizer;
import org.needlepoint.shared.domain.Refusal;

/**
 * A password that somebody may take: 12 to 200 characters after NFKC, so that the same keys typed on two systems give the same
 * password. Length is the only rule; composition rules make passwords worse.
 *
 * @param text normalised
 */
public record Password(String text) {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    public Password {
        text = normalise(text);
        if (refusalOf(text) != null) {
            throw new IllegalArgumentException("a password outside its rule");
        }
    }

    /** Why the text can't be a password, or null. */
    public static Refusal.Malformed refusalOf(String text) {
        int length = text == null
                ? 0
                : normalise(text).codePointCount(0, normalise(text).length());
        if (length < SHORTEST || length > LONGEST) {
            return new Refusal.Malformed(
                    "password",
                    "Take a password of " + SHORTEST + " to " + LONGEST + " characters, for example four words.");
        }
        return null;
    }

    /** What is typed, cut where no password goes on, so that a huge text costs no more than a short one. */
    static String normalise(String typed) {
        String cut = typed == null ? "" : typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        return Normalizer.normalize(cut, Normalizer.Form.NFKC);
    }

    /** Never tells itself to a log. */
    @Override
    public String toString() {
        return "Password";
    }
}
