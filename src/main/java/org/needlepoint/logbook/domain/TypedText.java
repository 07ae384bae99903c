package org.needlepoint.logbook.domain;

/** Text of a form, made such that every database takes it: a null character is refused by one of them and kept by the other. */
public final class TypedText {

    private TypedText() {}

    /**
     * Without what stands around it and without control characters; each end of a line is one character, as a form counts it, where a browser sends
     * two. Empty for null.
     */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }

    /** In one line. */
    public static String line(String typed) {
        return plain(typed).replaceAll("\\s+", " ");
    }
}
