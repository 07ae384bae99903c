package org.needlepoint.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Signed;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.domain.Status;
import org.needlepoint.credential.domain.Verification;

class StaffLineTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 23);

    @Test
    void aValidCertificateIsExpiringFromSixtyDaysBefore() {
        assertEquals("valid", state(Status.VALID, LAST_DAY.minusDays(61)));
        assertEquals("expiring", state(Status.VALID, LAST_DAY.minusDays(60)));
        assertEquals("expiring", state(Status.VALID, LAST_DAY));
    }

    @Test
    void everyOtherStateIsToldAsItIs() {
        assertEquals("expired", state(Status.EXPIRED, LAST_DAY.plusDays(1)));
        assertEquals("revoked", state(Status.REVOKED, LAST_DAY));
        assertEquals("under-review", state(Status.UNDER_REVIEW, LAST_DAY));
        assertEquals("superseded", state(Status.SUPERSEDED, LAST_DAY));
        assertEquals("none", StaffLine.without("Anna Amsel").state());
        assertEquals(
                "not-genuine",
                StaffLine.of("Anna Amsel", new Verification.Forged(), LAST_DAY).state());
    }

    private static String state(Status status, LocalDate today) {
        Snapshot snapshot = new Snapshot(
                Code.next(),
                "Anna Amsel",
                "nf",
                "r",
                "Foundations",
                "s",
                "i",
                LAST_DAY.minusYears(2),
                Optional.of(LAST_DAY),
                "d",
                "f",
                "q");
        Verification known = new Verification.Known(status, snapshot, new Signed("", "", ""), Optional.empty());
        return StaffLine.of("Anna Amsel", known, today).state();
    }
}
