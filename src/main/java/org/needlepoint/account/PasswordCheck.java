package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.account.store.AccountStore.Login;
import org.needlepoint.account.store.SignInStore;
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

    @Inject
    private SignInStore store;

    @Inject
    private SignInRecords records;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** @throws Refused TooMany when too many are waiting already */
    PasswordHash hash(Password password) {
        byte[] salt = new byte[PasswordHash.SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> PasswordHash.of(password, salt));
    }

    /** Whether the text is the one that was hashed; nobody counts the failures. */
    boolean fits(PasswordHash hash, String typed) {
        return inTurn(() -> hash.matches(typed));
    }

    /**
     * Whether the password is that of the login; a failure is counted. Nobody's login and a closed one take the same way as any
     * other: same hashing, same rows written.
     *
     * @throws Refused TooMany when earlier failures make this try wait, or too many are waiting already
     */
    boolean passes(Optional<Login> login, String typed, Tries tries) {
        refuseDuringDelay(tries);
        return inTurn(() -> {
            // Again, now that it is our turn: those before us may have failed meanwhile.
            refuseDuringDelay(tries);
            PasswordHash hash = login.map(Login::passwordHash).orElse(PasswordHash.NOBODY);
            boolean right =
                    hash.matches(typed) && login.isPresent() && login.get().open();
            if (!right) {
                recordFailure(tries, login.map(Login::publicId).orElse(null));
            }
            return right;
        });
    }

    private void refuseDuringDelay(Tries tries) {
        Duration pause = store.pause(tries.keys(), clock.instant());
        if (!pause.isZero()) {
            throw new Refused(new Refusal.TooMany(pause));
        }
    }

    /** The first failures under a key may collide in the database; the second time there is a row to lock. */
    private void recordFailure(Tries tries, String publicId) {
        try {
            records.failed(tries, publicId);
        } catch (RuntimeException collision) {
            records.failed(tries, publicId);
        }
    }

    private <T> T inTurn(Supplier<T> work) {
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
