package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Programme;

class SummaryTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    @Property(tries = 2000)
    void nothingChangesByTimeAloneBeforeTheDayOnWhichItIsLookedAtAgain(
            @ForAll long seed,
            @ForAll @IntRange(max = 900) int held,
            @ForAll @IntRange(min = 1, max = 1500) int later) {
        FactsBuilder some = new InRecords(seed).some();
        if (seed % 2 == 0) {
            some.certificates.add(InRecords.held("dn", 1, InRecords.TODAY.minusDays(held)));
        }
        Facts facts = some.build();
        Optional<Summary> now = at(facts, InRecords.NOW);
        Instant then = InRecords.NOW.plus(later, ChronoUnit.DAYS);
        if (now.isEmpty()) {
            assertTrue(at(facts, then).isEmpty());
        } else {
            boolean due = now.get()
                    .recheckOn()
                    .filter(on -> !on.isAfter(facts.day(then)))
                    .isPresent();
            assertTrue(now.get()
                    .recheckOn()
                    .filter(on -> !on.isAfter(facts.day(InRecords.NOW)))
                    .isEmpty());
            assertTrue(due || now.get().equals(at(facts, then).orElseThrow()), () -> now + " " + at(facts, then));
        }
    }

    @Test
    void itSaysWhatIsMetAndWhatTheFirstMissingThingIs() {
        FactsBuilder facts = InRecords.complete();
        int all = PROGRAMME.first().size();
        Summary done = at(facts.build(), InRecords.NOW).orElseThrow();
        assertEquals(List.of(all, all), List.of(done.met(), done.asked()));
        assertEquals(Summary.READY, done.waitingFor());
        assertEquals(Stage.OPEN, done.stage());
        facts.sessions.clear();
        facts.skills.clear();
        Summary stuck = at(facts.build(), InRecords.NOW).orElseThrow();
        assertEquals(List.of(all - 2, all), List.of(stuck.met(), stuck.asked()));
        assertEquals("sessions", stuck.waitingFor());
    }

    @Test
    void whoHoldsTheCertificateWaitsForNothingUntilItsWindowOpens() {
        FactsBuilder facts = InRecords.complete();
        LocalDate issued = InRecords.TODAY.minusDays(10);
        facts.certificates.add(InRecords.held("dn", 1, issued));
        Summary held = at(facts.build(), InRecords.NOW).orElseThrow();
        assertEquals("IN_FORCE", held.waitingFor());
        assertEquals(Stage.GRANTED, held.stage());
        LocalDate last = held.heldUntil().orElseThrow();
        Instant open = last.minusDays(180).atStartOfDay(facts.build().zone()).toInstant();
        Summary renewing = at(facts.build(), open).orElseThrow();
        assertEquals("credits", renewing.waitingFor());
        assertEquals(Stage.EXPIRING, renewing.stage());
    }

    @Test
    void whoHasNotJoinedAndHoldsNothingTakesNoPart() {
        FactsBuilder facts = InRecords.complete();
        facts.joined.clear();
        assertTrue(at(facts.build(), InRecords.NOW).isEmpty());
        facts.certificates.add(InRecords.held("dn", 1, InRecords.TODAY.minusDays(10)));
        assertEquals(
                "NOT_JOINED", at(facts.build(), InRecords.NOW).orElseThrow().waitingFor());
    }

    private static Optional<Summary> at(Facts facts, Instant asOf) {
        return Summary.of(Decisions.decide(PROGRAMME, facts, asOf), facts, Optional.empty());
    }
}
