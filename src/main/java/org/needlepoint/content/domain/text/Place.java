package org.needlepoint.content.domain.text;

/** A line of a file; the first line is 1. */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
