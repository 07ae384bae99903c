package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.CanonicalJson;

/** Runs inside the container: attempts as they are stored, whoever's they are. */
@ApplicationScoped
public class InAttempts {

    @Inject
    private AttemptStore store;

    @Inject
    private TryStore tries;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Revisions revisions;

    @Transactional
    public Attempt load(String id) {
        return store.findAnybodys(id, frozen).orElseThrow();
    }

    /** From now on the attempt is one at a quiz with other settings, as if it had started under them. */
    @Transactional
    public void under(String id, UnaryOperator<String> settings) {
        Quiz quiz = load(id).head().quiz();
        String source = settings.apply(quiz.source());
        String revision = CanonicalJson.hash(source);
        revisions.keep("quiz", quiz.id(), revision, source);
        InLearners.run("update attempt set quiz_revision = ? where public_id = ?", revision, id);
    }

    @Transactional
    public List<Step> history(String id) {
        return tries.history(id);
    }
}
