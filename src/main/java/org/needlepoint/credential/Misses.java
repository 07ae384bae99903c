package org.needlepoint.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, by network address, the codes that were asked for in vain, so that nobody can search for certificates by trying. */
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

    boolean tooMany(String address) {
        AtomicInteger count = counts.getIfPresent(network(address));
        return count != null && count.get() >= MOST;
    }

    void count(String address) {
        counts.get(network(address), any -> new AtomicInteger()).incrementAndGet();
    }

    /** One household or office holds a whole IPv6 network of 64 bits, so its addresses count as one. */
    private static String network(String address) {
        if (address.indexOf(':') < 0 || address.contains("::ffff:")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        int most = Math.min(4, groups.length);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < most && !(groups[i].isEmpty() && i > 0); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
