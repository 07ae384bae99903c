package org.needlepoint.content.domain.practice;

/** Everything that practice is recorded in and held against. */
public record Practice(Logbook logbook, Skills skills, Rulebook rules) {
    public static final Practice NONE = new Practice(Logbook.EMPTY, Skills.EMPTY, Rulebook.EMPTY);
}
