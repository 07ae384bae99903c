package org.needlepoint.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When this node last heard from the page of an attempt. Kept in memory alone: a save costs no statement for it, another node knows
 * nothing of it, and a restart forgets it.
 */
@ApplicationScoped
public class Contacts {

    private static final int ATTEMPTS = 20_000;
    private static final Duration KEPT = Duration.ofHours(12);

    private final Cache<Long, Instant> last =
            Caffeine.newBuilder().maximumSize(ATTEMPTS).expireAfterWrite(KEPT).build();

    void heard(long attemptId, Instant at) {
        last.put(attemptId, at);
    }

    /** Empty when this node has not heard from it. */
    Optional<Instant> last(long attemptId) {
        return Optional.ofNullable(last.getIfPresent(attemptId));
    }
}
