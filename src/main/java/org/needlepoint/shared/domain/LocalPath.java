package org.needlepoint.shared.domain;

import java.util.regex.Pattern;

/** Keeps a redirect on this site. */
public final class LocalPath {

    /** One slash, then no slash and no backslash: {@code //host} and {@code /\host} lead a browser away. No control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,2000}|/");

    private LocalPath() {}

    /** The asked path if it stays on this site, else the other one. */
    public static String or(String asked, String other) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : other;
    }
}
