package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.CreditSum.Cycle;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Standing.Gap;

class CreditSumTest {

    private static final LocalDate ONE = LocalDate.parse("2024-01-01");
    private static final LocalDate TWO = LocalDate.parse("2026-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2027-12-01");
    private static final Cycle BEFORE = new Cycle(ONE, TWO);
    private static final Cycle NOW = new Cycle(TWO, TODAY);

    private static CreditCount count(String document, String scheme, String category, int tenths, String on) {
        return new CreditCount(
                document, scheme, category, tenths, tenths, LocalDate.parse(on), Instant.parse("2027-11-01T00:00:00Z"));
    }

    private static CreditSum sum(CreditCount... counts) {
        return CreditSum.of(List.of(counts), InProgramme.CREDITS, NOW, Optional.of(BEFORE));
    }

    @Test
    void anActivityCountsForSeveralSchemesAndOnceInEach() {
        CreditSum sum = sum(
                count("a", "own", "safety", 15, "2027-01-01"),
                count("a", "another", "safety", 15, "2027-01-01"),
                count("b", "own", "ethics", 5, "2027-01-01"));
        assertEquals(20, sum.total());
        assertEquals(Map.of("safety", 15, "ethics", 5), sum.byCategory());
        assertEquals(List.of(new Gap("ethics", 5, 20), new Gap("safety", 15, 40)), sum.gaps(InProgramme.CREDITS));
    }

    @Test
    void anActivityInTwoCategoriesCountsNoMoreThanItIs() {
        CreditCount one = new CreditCount("a", "own", "safety", 20, 30, TODAY, Instant.EPOCH);
        CreditCount two = new CreditCount("a", "own", "ethics", 20, 30, TODAY, Instant.EPOCH);
        assertEquals(30, sum(one, two).total());
        assertEquals(Map.of("ethics", 20, "safety", 10), sum(one, two).byCategory());
        assertEquals(20, sum(one, one).total());
    }

    @Test
    void theDayOfIssueBelongsToTheCycleThatItEnds() {
        assertEquals(0, sum(count("a", "own", "other", 10, "2026-01-01")).earned());
        assertEquals(10, sum(count("a", "own", "other", 10, "2026-01-02")).earned());
        assertEquals(10, sum(count("a", "own", "other", 10, "2027-12-01")).earned());
        assertEquals(0, sum(count("a", "own", "other", 10, "2027-12-02")).earned());
    }

    @Test
    void aSurplusIsTakenAlongOnceAndNoMoreThanMayBe() {
        CreditCount enough = count("a", "own", "safety", 200, "2025-01-01");
        assertEquals(
                0, sum(enough, count("b", "own", "safety", 100, "2025-02-01")).carried());
        assertEquals(
                30, sum(enough, count("b", "own", "other", 30, "2025-02-01")).carried());
        assertEquals(
                60, sum(enough, count("b", "own", "other", 90, "2025-02-01")).carried());
        assertEquals(0, sum(count("b", "own", "other", 90, "2025-02-01")).carried());
        assertEquals(
                0, sum(enough, count("b", "own", "other", 30, "2023-02-01")).carried());
        assertEquals(
                0,
                CreditSum.of(
                                List.of(enough, count("b", "own", "other", 30, "2025-02-01")),
                                InProgramme.CREDITS,
                                NOW,
                                Optional.empty())
                        .carried());
    }

    @Property
    void nothingIsCountedTwice(@ForAll long seed) {
        InRecords records = new InRecords(seed);
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        for (int i = 0; i < 12; i++) {
            records.credit(facts, InRecords.TODAY.minusDays(50L * i), InRecords.NOW);
        }
        List<CreditCount> twice = new ArrayList<>(facts.credits);
        twice.addAll(facts.credits);
        Cycle all = new Cycle(InRecords.TODAY.minusYears(5), InRecords.TODAY);
        CreditSum sum = CreditSum.of(facts.credits, InProgramme.CREDITS, all, Optional.empty());
        assertEquals(sum, CreditSum.of(twice, InProgramme.CREDITS, all, Optional.empty()));
        assertTrue(sum.total()
                <= facts.documents.stream().mapToInt(Facts.Document::tenths).sum());
        assertTrue(sum.byCategory().values().stream().allMatch(tenths -> tenths <= sum.total()));
    }
}
