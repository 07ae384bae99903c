package org.needlepoint.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordTest {

    private static final byte[] SALT = "sixteen bytes!!!".getBytes();

    @Test
    void twelveToTwoHundredCharactersAreAPassword() {
        assertNotNull(Password.refusalOf("elevenchars"));
        assertNull(Password.refusalOf("twelve chars"));
        assertNull(Password.refusalOf("x".repeat(200)));
        assertNotNull(Password.refusalOf("x".repeat(201)));
        assertNotNull(Password.refusalOf("x".repeat(10_000_000)));
        assertNotNull(Password.refusalOf(null));
        assertThrows(IllegalArgumentException.class, () -> new Password("short"));
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
        assertNotNull(Password.refusalOf("😀".repeat(11)));
        assertNull(Password.refusalOf("😀".repeat(12)));
    }

    @Test
    void theSameKeysOnTwoSystemsAreTheSamePassword() {
        PasswordHash hash = PasswordHash.of(new Password("Akupunktür-Näh\u00e9e"), SALT);
        assertTrue(hash.matches("Akupunktu\u0308r-Na\u0308he\u0301e"));
    }

    @Test
    void aStoredPasswordTellsHowItWasMade() {
        String stored =
                PasswordHash.of(new Password("needle-safely-2026"), SALT).toString();
        String[] parts = stored.split("\\$");
        assertEquals("pbkdf2-sha512", parts[0]);
        assertTrue(Integer.parseInt(parts[1]) >= 210_000);
        assertTrue(stored.length() <= 255);
        assertFalse(stored.contains("needle"));
        assertTrue(PasswordHash.parse(stored).matches("needle-safely-2026"));
    }

    @Test
    void aWrongPasswordDoesNotMatch() {
        PasswordHash hash = PasswordHash.of(new Password("needle-safely-2026"), SALT);
        assertFalse(hash.matches("needle-safely-2027"));
        assertFalse(hash.matches(""));
        assertFalse(hash.matches(null));
        assertFalse(hash.matches("needle-safely-2026 "));
    }

    @Test
    void twoSaltsGiveTwoHashes() {
        Password password = new Password("needle-safely-2026");
        assertNotEquals(
                PasswordHash.of(password, SALT).toString(),
                PasswordHash.of(password, new byte[16]).toString());
    }

    @Test
    void nobodysHashCostsTheSameAndMatchesNothing() {
        assertEquals(PasswordHash.ITERATIONS, PasswordHash.NOBODY.iterations());
        assertFalse(PasswordHash.NOBODY.matches("needle-safely-2026"));
    }

    @Test
    void whatIsNoStoredPasswordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse("sha1$1$x$y"));
        assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(""));
    }

    @Test
    void aPasswordNeverTellsItselfToALog() {
        assertEquals("Password", new Password("needle-safely-2026").toString());
    }
}
