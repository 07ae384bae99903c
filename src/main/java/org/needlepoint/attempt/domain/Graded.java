package org.needlepoint.attempt.domain;

import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

/**
 * One graded answer among those of many people, without the person.
 *
 * @param attempt tells answers of one attempt from those of another; nothing else
 */
public record Graded(
        long attempt, boolean passed, String questionId, String questionRevision, Response response, Fraction mark) {}
