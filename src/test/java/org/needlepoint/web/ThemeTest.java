package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void aBrowserWithoutTheCookieFollowsItsDevice() {
        assertEquals(Theme.AUTO, Theme.of((Cookie[]) null));
        assertEquals(Theme.AUTO, Theme.of(new Cookie("other", "dark")));
    }

    @Test
    void theCookieDecides() {
        assertEquals(Theme.DARK, Theme.of(new Cookie("other", "x"), new Cookie(Theme.COOKIE, "dark")));
        assertFalse(Theme.of(new Cookie(Theme.COOKIE, "light")).isDarkLinked());
    }

    @Test
    void aForgedCookieIsNoTheme() {
        assertEquals(Theme.AUTO, Theme.of(new Cookie(Theme.COOKIE, "DARK")));
        assertEquals(Theme.AUTO, Theme.of(new Cookie(Theme.COOKIE, "\"><script>")));
    }

    @Test
    void exactlyOneChoiceIsPressed() {
        assertEquals("true", Theme.LIGHT.pressed("light"));
        assertEquals("false", Theme.LIGHT.pressed("dark"));
    }
}
