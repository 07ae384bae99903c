package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.MembershipStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What everybody may do with the account that they are signed in to. */
@ApplicationScoped
public class OwnAccount {

    @Inject
    private AccountStore accounts;

    @Inject
    private MembershipStore memberships;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private SignInRecords records;

    public AccountView view(Caller caller) {
        return new AccountView(line(caller), memberships.ofAccount(caller.accountId()));
    }

    /**
     * Changes the password and ends all sign-ins but this one.
     *
     * @param cookie of this sign-in
     * @throws Refused Malformed when the old password is wrong or the new one breaks its rule; TooMany after many wrong ones
     */
    public void changePassword(Caller caller, String network, String cookie, String old, String wanted) {
        Password password = NewAccount.password(wanted);
        Tries tries = Tries.of(line(caller).email(), network);
        if (!passwords.passes(accounts.login(caller.accountId()), old, tries)) {
            throw new Refused(new Refusal.Malformed("old", "The present password is not right. It stays as it was."));
        }
        records.passwordChanged(caller, passwords.hash(password), cookie);
    }

    /** Ends all sign-ins but this one. */
    public void signOutElsewhere(Caller caller, String cookie) {
        records.othersEnded(caller, cookie);
    }

    private AccountLine line(Caller caller) {
        return accounts.line(caller.accountId()).orElseThrow(Refused::notFound);
    }
}
