package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Programme;

class AsOfTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    @Property(tries = 2000)
    void whatCameLaterNeverMatters(@ForAll long seed, @ForAll @IntRange(max = 1200) int ago) {
        Facts facts = new InRecords(seed).some().build();
        Instant asOf = InRecords.days(ago);
        Facts known = Extract.until(facts, asOf);
        assertEquals(Decisions.decide(PROGRAMME, known, asOf), Decisions.decide(PROGRAMME, facts, asOf));
        assertEquals(known, Extract.until(known, asOf));
    }

    @Property(tries = 500)
    void nothingOnRecordLaterThanTodayMatters(@ForAll long seed) {
        InRecords records = new InRecords(seed);
        FactsBuilder facts = records.some();
        Instant asOf = InRecords.days(2000);
        assertEquals(
                Decisions.decide(PROGRAMME, Facts.none(facts.build().zone()), asOf).standings().stream()
                        .filter(Standing::done)
                        .toList(),
                Decisions.decide(PROGRAMME, facts.build(), asOf).standings().stream()
                        .filter(Standing::done)
                        .toList());
    }

    @Property(tries = 500)
    void nothingOnRecordIsLaterThanTheLatestRecord(@ForAll long seed) {
        FactsBuilder facts = new InRecords(seed).some();
        Instant ahead = InRecords.NOW.plusSeconds(86_400);
        if (!facts.documents.isEmpty()) {
            facts.documents.set(0, InRecords.withdrawn(facts.documents.get(0), ahead));
            assertEquals(ahead, facts.build().latest().orElseThrow());
        }
        Facts all = facts.build();
        all.latest().ifPresent(latest -> assertEquals(all, Extract.until(all, latest)));
    }

    @Property(tries = 500)
    void theOrderOfTheRecordsNeverMatters(@ForAll long seed) {
        FactsBuilder facts = new InRecords(seed).some();
        Decision one = Decisions.decide(PROGRAMME, facts.build(), InRecords.NOW);
        for (List<?> list : List.of(facts.sessions, facts.documents, facts.skills, facts.credits, facts.waivers)) {
            Collections.reverse(list);
        }
        assertEquals(one, Decisions.decide(PROGRAMME, facts.build(), InRecords.NOW));
    }

    @Test
    void theMomentOfTheLastRecordIsEnough() {
        Facts facts = InRecords.complete().build();
        Instant last = facts.latest().orElseThrow();
        assertInstanceOf(Decision.Granted.class, Decisions.decide(PROGRAMME, facts, last));
        assertInstanceOf(Decision.NotYet.class, Decisions.decide(PROGRAMME, facts, last.minusMillis(1)));
    }
}
