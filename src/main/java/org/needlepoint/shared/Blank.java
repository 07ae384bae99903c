package org.needlepoint.shared;

import org.needlepoint.shared.domain.PublicId;

/**
 * A place in a page that is drawn once for many: what goes there belongs to one answer alone. While such a page is drawn, the place
 * holds a mark, and each answer puts its own text there. Nobody outside this process can know a mark, so no text is taken for one.
 */
public enum Blank {
    /** The reader's display name. */
    NAME,
    /** The token of the reader's sign-in. */
    TOKEN,
    /** The reader's public id. */
    ACCOUNT,
    /** When the answer was made, in words. */
    MOMENT,
    /** The day on which the reader marked the lesson as read, in words. */
    READ_ON,
    /** For how many minutes the lesson was in front of the reader. */
    READ_MINUTES;

    private final String mark = "~" + PublicId.next() + "~";

    /** Letters, digits and tildes: no page escapes or breaks it. */
    public String mark() {
        return mark;
    }
}
