package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Delay.Allowance;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.AccountStore.Login;
import org.needlepoint.account.store.SignInStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Durable;

/** What a try to sign in leaves behind. Apart from {@link SignIns}, because the slow hashing has no place inside a transaction. */
@ApplicationScoped
class SignInRecords {

    @Inject
    private SignInStore store;

    @Inject
    private AccountStore accounts;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.account.sign-in-days", defaultValue = "7")
    private int days;

    private final SecureRandom random = new SecureRandom();

    @Durable
    @Transactional
    public Secret succeeded(Login login, Tries tries, String oldCookie) {
        byte[] bits = new byte[Secret.BYTES];
        random.nextBytes(bits);
        Secret secret = Secret.of(bits);
        if (Secret.isWellFormed(oldCookie)) {
            store.end(new Secret(oldCookie).hash());
        }
        Instant now = clock.instant();
        store.forget(tries.address(), now);
        store.add(secret.hash(), login.accountId(), now, now.plus(Duration.ofDays(days)));
        journal.record(login.publicId(), "sign-in.made", login.publicId(), Map.of());
        return secret;
    }

    /** @param publicId of the account that has the address typed; null when none has */
    @Transactional
    public void failed(Tries tries, String publicId) {
        Instant now = clock.instant();
        store.countFailure(tries.address(), Allowance.ADDRESS_TYPED, now);
        store.countFailure(tries.network(), Allowance.NETWORK, now);
        journal.record(
                null,
                "sign-in.refused",
                publicId,
                Map.of("network", tries.network().substring(0, 16)));
    }

    /** @param cookie the one that stays signed in, or null */
    @Durable
    @Transactional
    public void passwordChanged(Caller caller, PasswordHash hash, String cookie) {
        accounts.setPassword(caller.accountId(), hash);
        endOthers(caller, cookie);
        journal.record(caller.publicId(), "password.changed", caller.publicId(), Map.of());
    }

    /** @param cookie the one that stays signed in, or null */
    @Durable
    @Transactional
    public void othersEnded(Caller caller, String cookie) {
        endOthers(caller, cookie);
        journal.record(caller.publicId(), "sign-in.others-ended", caller.publicId(), Map.of());
    }

    private void endOthers(Caller caller, String cookie) {
        store.endAllBut(Secret.isWellFormed(cookie) ? new Secret(cookie).hash() : "", caller.accountId());
    }

    @Durable
    @Transactional
    public void ended(Secret secret) {
        store.accountOf(secret.hash()).ifPresent(publicId -> {
            store.end(secret.hash());
            journal.record(publicId, "sign-in.ended", publicId, Map.of());
        });
    }
}
