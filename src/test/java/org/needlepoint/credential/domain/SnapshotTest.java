package org.needlepoint.credential.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SnapshotTest {

    private final Snapshot anna = SigningTest.anna();

    @Example
    void theSignedFormStaysForEver() {
        assertEquals(
                "{\"code\":\"0000-0000-0000-0000-0000-0000-0000\",\"decision\":\"0123456789abcdefghjkmnpqrs\","
                        + "\"expiresOn\":\"2028-11-22\",\"facts\":\"" + "0a".repeat(32) + "\","
                        + "\"form\":\"needlepoint-certificate/1\",\"issuedOn\":\"2026-11-23\","
                        + "\"issuer\":\"Needlepoint\",\"name\":\"Anna Amsel\","
                        + "\"programme\":\"needling-foundations\",\"questions\":\"" + "0b".repeat(32) + "\","
                        + "\"revision\":\"" + "f0".repeat(32) + "\","
                        + "\"scope\":\"Knowledge of three needling systems. Not a licence to needle.\","
                        + "\"title\":\"Needling Foundations\"}",
                anna.payload());
    }

    @Property
    void whateverANameHoldsItReadsBackAsItWas(@ForAll String name) {
        if (name.codePoints().anyMatch(c -> c >= 0xD800 && c < 0xE000)) {
            return;
        }
        Snapshot named = named(name, Optional.empty());
        assertEquals(named, Snapshot.read(named.payload()));
    }

    @Example
    void namesWithMarkupQuotesAndOtherScriptsReadBack() {
        for (String name :
                new String[] {"\"},{\"name\":\"Eve", "\\\\\"", "<b>O'Hara</b>", "王小明", "مريم", "a\\u0041\n\t\u0001"}) {
            Snapshot named = named(name, anna.expiresOn());
            assertEquals(named, Snapshot.read(named.payload()));
        }
    }

    @Example
    void aLongNameReadsBack() {
        Snapshot named = named("\\\"é".repeat(20_000), Optional.empty());
        assertEquals(named, Snapshot.read(named.payload()));
    }

    @Example
    void anythingElseIsRefused() {
        for (String payload : new String[] {
            "",
            "{}",
            "[1]",
            anna.payload() + " ",
            anna.payload().replace("/1\"", "/2\""),
            anna.payload().replace(",", ", ")
        }) {
            assertThrows(IllegalArgumentException.class, () -> Snapshot.read(payload), payload);
        }
    }

    @Example
    void nothingThatIsNobodysBusinessIsSigned() {
        for (String word : new String[] {"email", "score", "mark", "attempt", "account", "@"}) {
            assertFalse(anna.payload().contains(word), word);
        }
    }

    private Snapshot named(String name, Optional<LocalDate> expiresOn) {
        return new Snapshot(
                anna.code(),
                name,
                anna.programme(),
                anna.revision(),
                anna.title(),
                anna.scope(),
                anna.issuer(),
                anna.issuedOn(),
                expiresOn,
                anna.decision(),
                anna.facts(),
                anna.questions());
    }
}
