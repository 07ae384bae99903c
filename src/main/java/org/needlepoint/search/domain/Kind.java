package org.needlepoint.search.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is found, in the order in which a page names them. */
public enum Kind {
    LESSON,
    TERM,
    POINT,
    MUSCLE,
    SEGMENT;

    /** What people write beside the name of such a thing ("infraspinatus muscle"), or an empty text. */
    public String said() {
        return this == LESSON || this == TERM ? "" : word();
    }

    /** As addresses and keys of words have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
