package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.question.domain.Question;

/** Questions as they were drawn: the catalogue's own while it has not changed, the stored revision afterwards. */
@ApplicationScoped
class FrozenQuestions implements AttemptStore.Questions {

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    @Override
    public Question find(String id, String revision) {
        return courseware
                .current()
                .question(id)
                .filter(q -> q.about().revision().equals(revision))
                .orElseGet(() -> revisions.question(revision));
    }
}
