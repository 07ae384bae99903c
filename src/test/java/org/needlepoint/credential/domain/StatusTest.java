package org.needlepoint.credential.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.credential.domain.Act.Kind.REVOCATION_ASKED;
import static org.needlepoint.credential.domain.Act.Kind.REVOCATION_DROPPED;
import static org.needlepoint.credential.domain.Act.Kind.REVOKED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 22);
    private static final Optional<Act.Kind> NONE = Optional.empty();

    @Test
    void itIsValidThroughItsLastDay() {
        assertEquals(Status.VALID, Status.of(NONE, false, Optional.of(LAST_DAY), LAST_DAY.minusYears(2)));
        assertEquals(Status.VALID, Status.of(NONE, false, Optional.of(LAST_DAY), LAST_DAY));
        assertEquals(Status.EXPIRED, Status.of(NONE, false, Optional.of(LAST_DAY), LAST_DAY.plusDays(1)));
        assertEquals(Status.VALID, Status.of(NONE, false, Optional.empty(), LAST_DAY.plusYears(100)));
    }

    @Test
    void whatWasDoneToItOutweighsTheDate() {
        for (LocalDate day : new LocalDate[] {LAST_DAY, LAST_DAY.plusDays(1)}) {
            assertEquals(
                    Status.UNDER_REVIEW, Status.of(Optional.of(REVOCATION_ASKED), false, Optional.of(LAST_DAY), day));
            assertEquals(Status.REVOKED, Status.of(Optional.of(REVOKED), true, Optional.of(LAST_DAY), day));
            assertEquals(Status.SUPERSEDED, Status.of(NONE, true, Optional.of(LAST_DAY), day));
        }
        assertEquals(Status.VALID, Status.of(Optional.of(REVOCATION_DROPPED), false, Optional.of(LAST_DAY), LAST_DAY));
    }

    @Test
    void onlyWhatWasAskedForIsConfirmedOrDroppedAndNothingFollowsARevocation() {
        Object[][] table = {
            {NONE, REVOCATION_ASKED, true},
            {NONE, REVOCATION_DROPPED, false},
            {NONE, REVOKED, false},
            {Optional.of(REVOCATION_ASKED), REVOCATION_ASKED, false},
            {Optional.of(REVOCATION_ASKED), REVOCATION_DROPPED, true},
            {Optional.of(REVOCATION_ASKED), REVOKED, true},
            {Optional.of(REVOCATION_DROPPED), REVOCATION_ASKED, true},
            {Optional.of(REVOCATION_DROPPED), REVOCATION_DROPPED, false},
            {Optional.of(REVOCATION_DROPPED), REVOKED, false},
            {Optional.of(REVOKED), REVOCATION_ASKED, false},
            {Optional.of(REVOKED), REVOCATION_DROPPED, false},
            {Optional.of(REVOKED), REVOKED, false},
        };
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            Optional<Act.Kind> last = (Optional<Act.Kind>) row[0];
            assertEquals(row[2], ((Act.Kind) row[1]).mayFollow(last), row[1] + " after " + last);
        }
    }

    @Test
    void whatIsValidOrUnderReviewIsInForce() {
        assertTrue(Status.VALID.isInForce());
        assertTrue(Status.UNDER_REVIEW.isInForce());
        assertFalse(Status.EXPIRED.isInForce());
        assertFalse(Status.REVOKED.isInForce());
        assertEquals("under-review", Status.UNDER_REVIEW.word());
    }
}
