package org.needlepoint.credential.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.credential.domain.Act.Kind.REINSTATED;
import static org.needlepoint.credential.domain.Act.Kind.REVOCATION_ASKED;
import static org.needlepoint.credential.domain.Act.Kind.REVOCATION_DROPPED;
import static org.needlepoint.credential.domain.Act.Kind.REVOKED;
import static org.needlepoint.credential.domain.Act.Kind.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 22);
    private static final Optional<Act.Kind> NONE = Optional.empty();

    @Test
    void itIsValidThroughItsLastDay() {
        assertEquals(Status.VALID, Status.of(NONE, false, false, Optional.of(LAST_DAY), LAST_DAY.minusYears(2)));
        assertEquals(Status.VALID, Status.of(NONE, false, false, Optional.of(LAST_DAY), LAST_DAY));
        assertEquals(Status.EXPIRED, Status.of(NONE, false, false, Optional.of(LAST_DAY), LAST_DAY.plusDays(1)));
        assertEquals(Status.VALID, Status.of(NONE, false, false, Optional.empty(), LAST_DAY.plusYears(100)));
    }

    @Test
    void whatWasDoneToItOutweighsTheDate() {
        for (LocalDate day : new LocalDate[] {LAST_DAY, LAST_DAY.plusDays(1)}) {
            assertEquals(
                    Status.UNDER_REVIEW,
                    Status.of(Optional.of(REVOCATION_ASKED), true, false, Optional.of(LAST_DAY), day));
            assertEquals(Status.REVOKED, Status.of(Optional.of(REVOKED), true, true, Optional.of(LAST_DAY), day));
            assertEquals(Status.SUSPENDED, Status.of(NONE, true, true, Optional.of(LAST_DAY), day));
            assertEquals(Status.SUPERSEDED, Status.of(NONE, false, true, Optional.of(LAST_DAY), day));
        }
        assertEquals(
                Status.VALID,
                Status.of(Optional.of(REVOCATION_DROPPED), false, false, Optional.of(LAST_DAY), LAST_DAY));
    }

    @Test
    void onlyWhatWasAskedForIsConfirmedOrDroppedAndNothingFollowsARevocation() {
        Map<List<Act.Kind>, Set<Act.Kind>> table = Map.of(
                List.of(), Set.of(REVOCATION_ASKED, SUSPENDED),
                List.of(REVOCATION_ASKED), Set.of(REVOCATION_DROPPED, REVOKED),
                List.of(REVOCATION_ASKED, REVOCATION_DROPPED), Set.of(REVOCATION_ASKED, SUSPENDED),
                List.of(REVOCATION_ASKED, REVOKED), Set.of(),
                List.of(SUSPENDED), Set.of(REINSTATED, REVOCATION_ASKED),
                List.of(SUSPENDED, REVOCATION_ASKED), Set.of(REVOCATION_DROPPED, REVOKED),
                List.of(SUSPENDED, REVOCATION_ASKED, REVOCATION_DROPPED), Set.of(REINSTATED, REVOCATION_ASKED),
                List.of(SUSPENDED, REINSTATED), Set.of(REVOCATION_ASKED, SUSPENDED));
        table.forEach((before, may) -> {
            for (Act.Kind kind : Act.Kind.values()) {
                assertEquals(may.contains(kind), kind.mayFollow(before), kind + " after " + before);
            }
        });
    }

    @Test
    void itsNameIsStable() {
        assertEquals("under-review", Status.UNDER_REVIEW.word());
    }
}
