package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** Questions and quizzes as an attempt met them: the catalogue's own while it has not changed, the stored revision afterwards. */
@ApplicationScoped
class FrozenContent implements AttemptStore.Frozen {

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    @Override
    public Question question(String id, String revision) {
        return courseware
                .current()
                .question(id)
                .filter(q -> q.about().revision().equals(revision))
                .orElseGet(() -> revisions.question(revision));
    }

    @Override
    public Quiz quiz(String id, String revision) {
        return courseware
                .current()
                .quiz(id)
                .filter(q -> q.revision().equals(revision))
                .orElseGet(() -> revisions.quiz(revision));
    }
}
