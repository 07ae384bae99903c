package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Asked;
import org.needlepoint.attempt.store.OverrideStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Quiz;

/** Which questions a person has been asked and must not be told about yet, wherever else they meet them. */
@ApplicationScoped
public class Withheld {

    @Inject
    private TryStore tries;

    @Inject
    private OverrideStore overrides;

    @Inject
    private Courseware courseware;

    /**
     * Ids of the questions in the caller's open attempts, and of those whose quiz does not show yet all that it will show of an answer.
     * One select, and one more for each quiz that keeps something back until it closes.
     */
    @Transactional
    public Set<String> from(Caller caller, Instant now) {
        Map<String, Quiz> secretive = courseware.current().quizzes().values().stream()
                .filter(quiz -> quiz.review().withholds())
                .collect(Collectors.toMap(Quiz::id, quiz -> quiz));
        Map<String, Optional<Instant>> over = new HashMap<>();
        return tries.asked(caller.accountId(), secretive.keySet()).stream()
                .filter(asked -> isSecret(caller, asked, Optional.ofNullable(secretive.get(asked.quizId())), over, now))
                .map(Asked::questionId)
                .collect(Collectors.toSet());
    }

    /** @param over by quiz, when its answers can help nobody any more; looked up once */
    private boolean isSecret(
            Caller caller, Asked asked, Optional<Quiz> secretive, Map<String, Optional<Instant>> over, Instant now) {
        return secretive
                .map(quiz ->
                        asked.isSecret(quiz.review(), over.computeIfAbsent(quiz.id(), id -> over(caller, quiz)), now))
                .orElse(asked.handedIn().isEmpty());
    }

    private Optional<Instant> over(Caller caller, Quiz quiz) {
        return quiz.timing().closes().isEmpty()
                ? Optional.empty()
                : new Admission(quiz, overrides.allowed(caller.accountId(), quiz.id())).over();
    }
}
