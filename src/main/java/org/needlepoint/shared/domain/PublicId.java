package org.needlepoint.shared.domain;

import java.security.SecureRandom;

/** Ids that strangers may see: 128 random bits as 26 characters of Crockford's base32, lower case. */
public final class PublicId {

    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    /** A new id from the system's secure random source. */
    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return encode(bits);
    }

    /** Whether the text has the form of an id; costs no look-up. */
    public static boolean isWellFormed(String text) {
        return text != null && text.length() == LENGTH && text.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0);
    }

    /** 16 bytes to 26 characters, most significant bits first, two zero bits at the end. */
    static String encode(byte[] bits) {
        StringBuilder text = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (byte b : bits) {
            buffer = (buffer << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(SYMBOLS.charAt((buffer >> held) & 31));
            }
        }
        return text.append(SYMBOLS.charAt((buffer << (5 - held)) & 31)).toString();
    }
}
