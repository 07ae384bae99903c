package org.needlepoint.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Holds back who sends more answers than any person and any page does, before anything is read or stored. Counted in memory, a node by
 * itself: a limit against a script run wild, not against a crowd.
 */
@ApplicationScoped
public class Pace {

    static final int MOST = 100;
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int LEARNERS = 100_000;

    private final Cache<Long, AtomicInteger> counts;

    protected Pace() {
        this(Ticker.systemTicker());
    }

    Pace(Ticker ticker) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(LEARNERS)
                .ticker(ticker)
                .build();
    }

    /** @throws Refused TooMany for more than 100 requests of one learner within a second */
    void step(long accountId) {
        if (counts.get(accountId, any -> new AtomicInteger()).incrementAndGet() > MOST) {
            throw new Refused(new Refusal.TooMany(WINDOW));
        }
    }
}
