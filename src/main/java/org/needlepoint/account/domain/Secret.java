package org.needlepoint.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 256 random bits that only their holder has: the cookie of a sign-in, the word in a set-up address. What is stored is the hash;
 * what forms and REST calls carry is derived from it, so that neither gives the secret away.
 *
 * @param text the bits as 43 characters of base64url
 */
public record Secret(String text) {

    /** How many random bytes make one. */
    public static final int BYTES = 32;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String TOKEN_LABEL = "needlepoint form token";

    public Secret {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not a secret of 43 characters");
        }
    }

    /** @param random 32 bytes from a secure source */
    public static Secret of(byte[] random) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Whether the text could be one; costs no look-up. */
    public static boolean isWellFormed(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** What is stored of it: 64 hexadecimal digits. */
    public String hash() {
        return sha256(text);
    }

    /** What an unsafe request of its holder carries. */
    public String token() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] tag = mac.doFinal(TOKEN_LABEL.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the text's UTF-8 bytes, in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never tells itself to a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
