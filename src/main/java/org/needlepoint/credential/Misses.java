package org.needlepoint.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, by network, the codes that were asked for in vain, so that nobody can search for certificates by trying. */
final class Misses {

    static final int MOST = 30;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 100_000;

    private final Cache<String, AtomicInteger> counts;

    Misses(Ticker ticker) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(ADDRESSES)
                .ticker(ticker)
                .build();
    }

    boolean tooMany(String network) {
        AtomicInteger count = counts.getIfPresent(network);
        return count != null && count.get() >= MOST;
    }

    void count(String network) {
        counts.get(network, any -> new AtomicInteger()).incrementAndGet();
    }
}
