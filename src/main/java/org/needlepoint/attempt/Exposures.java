package org.needlepoint.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.attempt.domain.Exposure;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.domain.Quiz;

/** Which questions of a quiz have been asked too often lately; looked up at most once a minute a node. Within the caller's transaction. */
@ApplicationScoped
class Exposures {

    private static final int LATEST = 500;
    private static final int QUIZZES = 1_000;

    @Inject
    private TryStore tries;

    private final Cache<String, Exposure> remembered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(QUIZZES)
            .build();

    /** Question ids; empty, and nothing looked up, for a quiz that sets no limit. One select a minute. */
    Set<String> over(Quiz quiz) {
        Optional<Integer> percent = quiz.retakes().exposure();
        return percent.isEmpty()
                ? Set.of()
                : remembered.get(quiz.id(), id -> tries.exposure(id, LATEST)).over(percent.get());
    }
}
