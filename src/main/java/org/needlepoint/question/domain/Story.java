package org.needlepoint.question.domain;

/**
 * What a part of a case tells before it asks.
 *
 * @param caseId id of the case, which its parts share
 * @param part from 1
 * @param parts how many the case has
 * @param opening HTML fragment: the case's first text
 * @param added HTML fragment: what this part adds; may be empty
 */
public record Story(String caseId, int part, int parts, String opening, String added) {}
