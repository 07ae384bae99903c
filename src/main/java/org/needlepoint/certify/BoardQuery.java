package org.needlepoint.certify;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.needlepoint.certify.domain.BoardLine;

/**
 * What an administrator wants to see of a programme.
 *
 * @param programmeId empty for the first one
 * @param whose whose lines are listed
 * @param from where the list goes on; empty to begin
 */
public record BoardQuery(Optional<String> programmeId, Whose whose, Optional<Cursor> from) {

    /** Some of the people of a programme. */
    public sealed interface Whose {

        /** All, by what they wait for. */
        record Everybody() implements Whose {}

        /** Whose certificate ends within {@link Board#SOON} days, by day. */
        record EndingSoon() implements Whose {}

        /** Whose certificate ends in a month from today on, by day. */
        record EndingIn(YearMonth month) implements Whose {}

        /** Who waits for this, see {@code Summary}. */
        record WaitingFor(String what) implements Whose {}
    }

    /**
     * The last line of the page before.
     *
     * @param key what that list is ordered by first: what the person waits for, or their last valid day
     * @param account public id
     */
    public record Cursor(String key, String account) {

        static Cursor of(BoardLine line, Whose whose) {
            boolean byDay = whose instanceof Whose.EndingSoon || whose instanceof Whose.EndingIn;
            return new Cursor(
                    byDay ? line.heldUntil().map(LocalDate::toString).orElse("") : line.waitingFor(), line.accountId());
        }
    }
}
