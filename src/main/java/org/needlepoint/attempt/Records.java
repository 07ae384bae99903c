package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.needlepoint.attempt.domain.QuizRecord;
import org.needlepoint.attempt.store.ResultStore;

/** How a school's people did at a quiz, together and without names. */
@ApplicationScoped
public class Records {

    @Inject
    private ResultStore store;

    /** One select over the finished attempts. Who may ask is for the caller to have checked. */
    @Transactional
    public QuizRecord of(long organisationId, String quizId) {
        return QuizRecord.of(store.graded(organisationId, quizId));
    }
}
