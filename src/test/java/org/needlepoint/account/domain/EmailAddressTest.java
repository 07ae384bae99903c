package org.needlepoint.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void spacesAroundAndCapitalsDoNotMatter() {
        assertEquals(
                Optional.of(new EmailAddress("ines.okafor@school.example")),
                EmailAddress.parse(" Ines.Okafor@School.Example\t"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "ines", "ines@", "@school.example", "ines@school", "a b@c.d", "a@b@c.d", "a@.d", "a\r\n@b.c"
            })
    void whatIsNoAddressIsNone(String typed) {
        assertTrue(EmailAddress.parse(typed).isEmpty());
    }

    @Test
    void anEndlessAddressIsNone() {
        assertTrue(EmailAddress.parse("a".repeat(64) + "@" + "b.".repeat(100_000) + "c")
                .isEmpty());
    }
}
