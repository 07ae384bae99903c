package org.needlepoint.content.domain.parse;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.needlepoint.content.domain.text.Entry;

/** Reads years, months and days. */
final class Periods {

    private Periods() {}

    /** Empty, and reported, when the text is no period or one of no time at all. */
    static Optional<Period> read(Desk desk, Entry text) {
        try {
            Period period = Period.parse(text.value());
            if (!period.isNegative() && !period.isZero()) {
                return Optional.of(period);
            }
        } catch (DateTimeParseException e) {
            // reported below, like a period that is no time at all
        }
        desk.problems()
                .add(
                        text.place(),
                        "\"" + text.value() + "\" is no period.",
                        "Write years, months or days, like P2Y or P18M.");
        return Optional.empty();
    }
}
