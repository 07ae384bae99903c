package org.needlepoint.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private final Secret secret = Secret.of(new byte[Secret.BYTES]);

    @Test
    void neitherHashNorTokenGiveItAway() {
        assertNotEquals(secret.hash(), secret.token());
        assertFalse(secret.hash().contains(secret.text()));
        assertFalse(secret.token().contains(secret.text()));
        assertEquals(64, secret.hash().length());
        assertEquals("Secret", secret.toString());
    }

    @Test
    void eachSecretHasItsOwnToken() {
        byte[] other = new byte[Secret.BYTES];
        other[31] = 1;
        assertNotEquals(secret.token(), Secret.of(other).token());
    }

    @Test
    void itsTextIsWellFormed() {
        assertTrue(Secret.isWellFormed(secret.text()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "' or 1=1 --",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ"
            })
    void whatCanBeNoneCostsNoLookUp(String text) {
        assertFalse(Secret.isWellFormed(text));
    }
}
