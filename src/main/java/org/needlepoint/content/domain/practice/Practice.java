package org.needlepoint.content.domain.practice;

/** Everything that practice is recorded in and held against. */
public record Practice(Logbook logbook, Skills skills) {
    public static final Practice NONE = new Practice(Logbook.EMPTY, Skills.EMPTY);
}
