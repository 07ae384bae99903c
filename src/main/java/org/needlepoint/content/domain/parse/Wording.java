package org.needlepoint.content.domain.parse;

import java.util.Locale;

/** What two texts have in common that a reader would take for the same: case and spaces aside, every sign counts, as in 1.5 and 15. */
final class Wording {

    private Wording() {}

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
