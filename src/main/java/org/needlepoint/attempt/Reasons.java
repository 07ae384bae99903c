package org.needlepoint.attempt;

import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Why an examiner does something, as it was typed. */
final class Reasons {

    private static final int LONGEST = 1_000;

    private Reasons() {}

    /** @throws Refused Malformed when there is none, or too much of it */
    static String read(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(new Refusal.Malformed("reason", "Say why, in 1 to 1,000 characters."));
        }
        return reason;
    }
}
