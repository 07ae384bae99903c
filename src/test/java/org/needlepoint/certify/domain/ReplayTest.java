package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Programme;

class ReplayTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    @Property(tries = 1000)
    void factsComeBackAsTheyWereWritten(@ForAll long seed) throws IOException {
        Facts facts = new InRecords(seed).some().build();
        Grounds grounds = new Grounds("dn", "rev", InRecords.NOW, Decision.Path.FIRST, facts);
        String text = grounds.write();
        assertEquals(grounds, Grounds.read(text));
        assertEquals(new JsonCanonicalizer(text).getEncodedString(), text);
    }

    @Property(tries = 500)
    void aStoredDecisionComesOutAgain(@ForAll long seed) {
        InRecords records = new InRecords(seed);
        FactsBuilder facts = InRecords.complete();
        for (int i = 0; i < 10; i++) {
            records.add(facts);
        }
        Decision.Granted granted = granted(facts);
        String text = Grounds.of(granted).write();
        Replayed again = Replayed.of(Decisions.RULES, PROGRAMME, text);
        assertTrue(again.granted());
        assertEquals(text, again.facts());
        assertEquals(granted, Decisions.decide(PROGRAMME, Grounds.read(text).facts(), granted.asOf()));
    }

    @Test
    void whatWasTakenOutOfTheFactsIsMissed() {
        String text = Grounds.of(granted(InRecords.complete())).write();
        Replayed again =
                Replayed.of(Decisions.RULES, PROGRAMME, text.replace("\"item\":\"twitch\"", "\"item\":\"switch\""));
        assertFalse(again.granted());
        assertEquals(List.of("skills"), again.missing());
    }

    @Test
    void aTextThatNobodyWroteIsRefused() {
        String text = Grounds.of(granted(InRecords.complete())).write();
        for (String other : new String[] {
            "",
            "{}",
            text + " ",
            text.replace("needlepoint-facts/2", "another"),
            text.replace("\"rules\":2", "\"rules\":3")
        }) {
            assertThrows(RuntimeException.class, () -> Grounds.read(other), other);
        }
        assertThrows(IllegalArgumentException.class, () -> Replayed.of(3, PROGRAMME, text));
    }

    @Test
    void theQuestionsAskedStandInTheGrounds() {
        Decision.Granted granted = granted(InRecords.complete());
        String text = Grounds.of(granted).write();
        for (String part :
                new String[] {"\"blueprint\"", "\"q1\"", "\"q2\"", "\"9/10\"", "\"keyRevision\"", "\"rev-l1\""}) {
            assertTrue(text.contains(part), part);
        }
        assertEquals("q1\nq2", granted.questionRevisions());
    }

    private static Decision.Granted granted(FactsBuilder facts) {
        return assertInstanceOf(Decision.Granted.class, Decisions.decide(PROGRAMME, facts.build(), InRecords.NOW));
    }
}
