package org.needlepoint.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.InProgramme;
import org.needlepoint.certify.domain.Rebuilt;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;

class WhyTest {

    private static final LocalDate FROM = LocalDate.parse("2027-01-10");
    private static final Optional<LocalDate> UNTIL = Optional.of(FROM.plusYears(2));

    private static boolean same(boolean facts, Optional<LocalDate> from, Optional<LocalDate> until) {
        Snapshot signed = new Snapshot(
                Code.next(), "Anna", "dn", "rev", "Title", "Scope", "Issuer", FROM, UNTIL, "decision", "hash", "hash");
        Rebuilt again =
                new Rebuilt("decision", 2, Instant.EPOCH, InProgramme.whole(), "hash", List.of(), facts, from, until);
        return new Why.Account(signed, again).same();
    }

    @Test
    void theSameDecisionIsOneForTheDaysThatWereSigned() {
        assertEquals(true, same(true, Optional.of(FROM), UNTIL));
        assertEquals(false, same(true, Optional.of(FROM), Optional.of(FROM.plusYears(3))));
        assertEquals(false, same(true, Optional.of(FROM), Optional.empty()));
        assertEquals(false, same(true, Optional.of(FROM.minusDays(1)), UNTIL));
        assertEquals(false, same(false, Optional.of(FROM), UNTIL));
        assertEquals(true, same(true, Optional.empty(), Optional.empty()), "rules that did not say the days");
    }
}
