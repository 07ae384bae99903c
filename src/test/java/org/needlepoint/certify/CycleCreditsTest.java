package org.needlepoint.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.CycleCredits.Category;
import org.needlepoint.certify.domain.CreditSum;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Stage;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Validity;

class CycleCreditsTest {

    private static final Requirement.Credits RULE = new Requirement.Credits(
            "credits",
            "scheme",
            200,
            Map.of("safety", 40, "ethics", 20),
            new Requirement.CarryOver(60, Set.of("other")));
    private static final Programme PROGRAMME = new Programme(
            "p",
            "revision",
            "source",
            "Programme",
            "scope",
            "issuer",
            Programme.Joining.OPEN,
            List.of(),
            List.of(new Requirement.CourseRead("read", "course")),
            Validity.of(Optional.of(Period.ofYears(2))),
            Optional.of(new Renewal(
                    Period.ofDays(180), Period.ofDays(60), List.of(RULE), Validity.Base.ISSUE, List.of("read"))),
            List.of());
    private static final Held HELD = new Held(
            "c",
            "p",
            1,
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2028, 1, 1)),
            Instant.parse("2026-01-01T00:00:00Z"),
            false,
            List.of());

    @Test
    void whatRemainsIsToldInAllAndByCategory() {
        CreditSum sum = new CreditSum(150, 20, Map.of("safety", 50, "other", 100));
        CycleCredits.Cycle cycle = cycle(new Standing.Short(
                RULE,
                170,
                200,
                Standing.Unit.CREDITS,
                new Standing.Proof.Activities(sum, List.<CreditCount>of()),
                List.of()));
        assertEquals(170, cycle.have());
        assertEquals(30, cycle.missing());
        assertEquals(20, cycle.carried());
        assertEquals(
                List.of(new Category("ethics", 0, 20), new Category("other", 100, 0), new Category("safety", 50, 40)),
                cycle.categories());
        assertEquals(
                List.of(20, 0, 0),
                cycle.categories().stream().map(Category::missing).toList());
    }

    @Test
    void aCycleWithoutCreditsStillSaysWhatItNeeds() {
        CycleCredits.Cycle cycle = cycle(new Standing.Open(RULE, 200, Standing.Unit.CREDITS));
        assertEquals(0, cycle.have());
        assertEquals(200, cycle.missing());
        assertEquals(2, cycle.categories().size());
        assertEquals(LocalDate.of(2026, 1, 1), cycle.from());
    }

    @Test
    void whoHoldsNoCertificateHasNoCycle() {
        Decision first =
                new Decision.NotYet(PROGRAMME, Instant.EPOCH, Decision.Path.FIRST, List.of(), Optional.empty());
        assertEquals(
                0,
                CycleCredits.cycles(
                                new ProgrammeProgress(first, Optional.empty(), Optional.empty(), Stage.OPEN, Map.of()))
                        .count());
    }

    private static CycleCredits.Cycle cycle(Standing standing) {
        Decision decision = new Decision.NotYet(
                PROGRAMME, Instant.EPOCH, Decision.Path.RENEWAL, List.of(standing), Optional.empty());
        return CycleCredits.cycles(
                        new ProgrammeProgress(decision, Optional.empty(), Optional.of(HELD), Stage.GRANTED, Map.of()))
                .findFirst()
                .orElseThrow();
    }
}
