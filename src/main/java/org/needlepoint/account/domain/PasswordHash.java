package org.needlepoint.account.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, written {@code pbkdf2-sha512$iterations$salt$hash} with salt and hash in
 * base64. Slow on purpose. See docs/adr/0003-password-hash.md.
 */
public record PasswordHash(int iterations, byte[] salt, byte[] hash) {

    /** For every new hash; a stored one keeps its own number. */
    public static final int ITERATIONS = 210_000;

    public static final int SALT_BYTES = 16;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int HASH_BITS = 256;

    /** Stands in for the hash of an unknown person, so that a try costs the same. Nothing matches it. */
    public static final PasswordHash NOBODY =
            new PasswordHash(ITERATIONS, new byte[SALT_BYTES], new byte[HASH_BITS / 8]);

    /**
     * @param password that keeps {@link Password}'s rule
     * @param salt 16 random bytes
     */
    public static PasswordHash of(Password password, byte[] salt) {
        return new PasswordHash(ITERATIONS, salt, derive(password.text(), salt, ITERATIONS));
    }

    /** Reads what {@link #toString()} writes. */
    public static PasswordHash parse(String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("not a stored password");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
    }

    /** Takes as long for a wrong password as for the right one, whatever was typed. */
    public boolean matches(String typed) {
        return MessageDigest.isEqual(hash, derive(Password.normalise(typed), salt, iterations));
    }

    private static byte[] derive(String normalised, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(normalised.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }
}
