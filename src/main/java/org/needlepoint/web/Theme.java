package org.needlepoint.web;

import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Light, dark, or as the device says. Kept in a cookie of this browser, so that it works without a script and without an account. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "np-theme";

    /** What the cookie asks for; AUTO without one, and for anything that we did not write. */
    static Theme of(Cookie... cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return named(cookie.getValue());
                }
            }
        }
        return AUTO;
    }

    static Theme named(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return AUTO;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether dark.css is linked at all. */
    public boolean isDarkLinked() {
        return this != LIGHT;
    }

    /** Under which media query dark.css holds; never in print. */
    public String getDarkMedia() {
        return this == DARK ? "screen" : "screen and (prefers-color-scheme: dark)";
    }

    /** "true" or "false" for {@code aria-pressed}. */
    public String pressed(String word) {
        return Boolean.toString(word().equals(word));
    }
}
