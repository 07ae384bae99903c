package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.EmailAddress;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.AccountStore.Login;
import org.needlepoint.account.store.SignInStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;

/**
 * Signing in and being recognised. Who somebody is lives in a cookie of 256 random bits and a row with its hash, never in a session:
 * a node may die, and what is ended here is ended everywhere at once.
 *
 * <p>A known and an unknown address take the same way ({@link PasswordCheck}) and get the same answer.
 */
@ApplicationScoped
public class SignIns {

    @Inject
    private SignInStore signIns;

    @Inject
    private AccountStore accounts;

    @Inject
    private SignInRecords records;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** Who sends this cookie. One select, and none for a text that can't be a cookie of ours. */
    public Optional<Caller> caller(String cookie) {
        return Secret.isWellFormed(cookie)
                ? signIns.caller(new Secret(cookie).hash(), calendar.today(), clock.instant())
                : Optional.empty();
    }

    /**
     * Tries a password.
     *
     * @param network whence the try comes
     * @param oldCookie what the browser held before; it is dead after a success. May be null.
     * @return the new cookie, or empty when address and password don't belong together
     * @throws Refused TooMany when this address or network has to wait first
     */
    public Optional<Secret> signIn(String typedEmail, String typedPassword, String network, String oldCookie) {
        Tries tries = Tries.of(typedEmail, network);
        Optional<Login> login = EmailAddress.parse(typedEmail).flatMap(accounts::login);
        return passwords.passes(login, typedPassword, tries)
                ? login.map(l -> records.succeeded(l, tries, oldCookie))
                : Optional.empty();
    }

    /** Ends the sign-in of this cookie; does nothing when there is none. */
    public void signOut(String cookie) {
        if (Secret.isWellFormed(cookie)) {
            records.ended(new Secret(cookie));
        }
    }
}
