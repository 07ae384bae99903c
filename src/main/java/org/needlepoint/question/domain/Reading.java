package org.needlepoint.question.domain;

/** What reading gave: a response, or why it can't be one. */
public sealed interface Reading {

    record Read(Response response) implements Reading {}

    /**
     * @param parameter the name of what can't be read
     * @param advice what to mend, in one sentence
     */
    record Unreadable(String parameter, String advice) implements Reading {}
}
