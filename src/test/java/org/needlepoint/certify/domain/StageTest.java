package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Held.Act.Kind;

class StageTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-02-28");
    private static final LocalDate LAST = LocalDate.parse("2028-02-28");

    private static Held held(Kind... kinds) {
        List<Held.Act> acts = new ArrayList<>();
        for (Kind kind : kinds) {
            acts.add(new Held.Act(acts.size() + 1, kind, Instant.parse("2026-05-01T00:00:00Z")));
        }
        return InRecords.held("dn", 1, ISSUED, acts.toArray(Held.Act[]::new));
    }

    private static Stage stage(LocalDate day, Kind... kinds) {
        return Stage.of(Optional.of(held(kinds)), Optional.empty(), Optional.of(InProgramme.RENEWAL), day);
    }

    @Test
    void timeAloneLeadsFromGrantedToExpired() {
        assertEquals(
                Stage.OPEN, Stage.of(Optional.empty(), Optional.empty(), Optional.of(InProgramme.RENEWAL), ISSUED));
        assertEquals(Stage.GRANTED, stage(ISSUED));
        assertEquals(Stage.GRANTED, stage(LAST.minusDays(181)));
        assertEquals(Stage.EXPIRING, stage(LAST.minusDays(180)));
        assertEquals(Stage.EXPIRING, stage(LAST));
        assertEquals(Stage.EXPIRED, stage(LAST.plusDays(1)));
    }

    @Test
    void whatWasDoneToItComesFirst() {
        LocalDate late = LAST.plusDays(100);
        assertEquals(Stage.UNDER_REVIEW, stage(late, Kind.REVOCATION_ASKED));
        assertEquals(Stage.GRANTED, stage(ISSUED, Kind.REVOCATION_ASKED, Kind.REVOCATION_DROPPED));
        assertEquals(Stage.REVOKED, stage(late, Kind.REVOCATION_ASKED, Kind.REVOKED));
        assertEquals(Stage.SUSPENDED, stage(late, Kind.SUSPENDED));
        assertEquals(Stage.GRANTED, stage(ISSUED, Kind.SUSPENDED, Kind.REINSTATED));
        assertEquals(Stage.UNDER_REVIEW, stage(ISSUED, Kind.SUSPENDED, Kind.REVOCATION_ASKED));
        assertEquals(Stage.SUSPENDED, stage(ISSUED, Kind.SUSPENDED, Kind.REVOCATION_ASKED, Kind.REVOCATION_DROPPED));
    }

    @Test
    void aLaterOneTellsWhetherItWasRenewed() {
        Held again = InRecords.held("dn", 2, LAST);
        Held renewal =
                new Held(again.id(), "dn", 2, again.issuedOn(), again.expiresOn(), again.issuedAt(), true, List.of());
        assertEquals(
                Stage.SUPERSEDED,
                Stage.of(Optional.of(held()), Optional.of(again), Optional.of(InProgramme.RENEWAL), LAST));
        assertEquals(
                Stage.RENEWED,
                Stage.of(Optional.of(held()), Optional.of(renewal), Optional.of(InProgramme.RENEWAL), LAST));
        assertEquals(
                Stage.REVOKED,
                Stage.of(
                        Optional.of(held(Kind.REVOKED)), Optional.of(renewal), Optional.of(InProgramme.RENEWAL), LAST));
    }
}
