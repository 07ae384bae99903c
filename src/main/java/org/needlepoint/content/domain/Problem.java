package org.needlepoint.content.domain;

/** A mistake in the content: where it stands and what to do. */
public record Problem(String file, int line, String message, String advice) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + advice;
    }
}
