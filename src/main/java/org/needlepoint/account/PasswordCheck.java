package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * The one place that spends time on hashing passwords. At most half of the processors do so at a time, and only so many requests
 * wait for their turn, so that a crowd signing in leaves the server to those who sit an examination.
 */
@ApplicationScoped
class PasswordCheck {

    private static final int WAITING = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** @throws Refused when too many are waiting already */
    PasswordHash hash(Password password) {
        byte[] salt = new byte[PasswordHash.SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> PasswordHash.of(password, salt));
    }

    /** Runs what hashes when its turn comes. */
    <T> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= WAITING || !acquire()) {
            throw new Refused(new Refusal.TooMany(PAUSE));
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean acquire() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
