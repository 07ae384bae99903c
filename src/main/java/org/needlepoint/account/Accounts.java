package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.MembershipStore;
import org.needlepoint.account.store.SignInStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** The administrator's work with accounts. To anybody else it all looks as if it were not there. */
@ApplicationScoped
public class Accounts {

    /** How many accounts a page lists. */
    public static final int PAGE = 50;

    @Inject
    private AccountStore accounts;

    @Inject
    private MembershipStore memberships;

    @Inject
    private SignInStore signIns;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private Journal journal;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Accounts whose name or address holds the words, by name.
     *
     * @param words empty for all
     * @param page from 0
     * @return at most one more than {@link #PAGE}: the last one tells that there is another page
     */
    public List<AccountLine> search(Caller caller, String words, int page) {
        allow(caller);
        return accounts.search(words.strip().toLowerCase(Locale.ROOT), page * PAGE, PAGE + 1);
    }

    /** @throws Refused NotFound when there is no such account */
    public AccountView account(Caller caller, String publicId) {
        AccountLine line = find(caller, publicId);
        return new AccountView(line, memberships.ofAccount(line.accountId()));
    }

    /**
     * Opens an account with a first password, which the administrator tells its owner.
     *
     * @return its public id
     * @throws Refused Malformed when a field can't be read or the address is taken
     */
    @Durable
    @Transactional
    public String open(Caller caller, String typedName, String typedEmail, String typedPassword) {
        allow(caller);
        NewAccount wanted = NewAccount.read(typedName, typedEmail, typedPassword);
        if (accounts.isTaken(wanted.email())) {
            throw NewAccount.taken();
        }
        PasswordHash hash = passwords.hash(wanted.password());
        long id = accounts.open(wanted.email(), wanted.name(), hash, false, clock.instant())
                .orElseThrow(NewAccount::taken);
        String publicId = accounts.line(id).orElseThrow().publicId();
        journal.record(caller.publicId(), "account.opened", publicId, Map.of());
        return publicId;
    }

    /**
     * Closes an account: every sign-in of it ends at once. What its owner did stays.
     *
     * @throws Refused Conflict for the last administrator, who would leave nobody to open it again
     */
    @Durable
    @Transactional
    public void close(Caller caller, String publicId) {
        allow(caller);
        int administrators = accounts.holdAdministrators();
        AccountLine line = find(caller, publicId);
        if (line.administrator() && line.isOpen() && administrators == 1) {
            throw new Refused(new Refusal.Conflict(
                    "This is the only administrator's account, so it stays open. Nobody could open it again."));
        }
        accounts.setClosed(line.accountId(), clock.instant());
        signIns.endAllBut("", line.accountId());
        journal.record(caller.publicId(), "account.closed", publicId, Map.of());
        changed.fire(new AccountChanged(line.accountId()));
    }

    @Durable
    @Transactional
    public void reopen(Caller caller, String publicId) {
        AccountLine line = find(caller, publicId);
        accounts.setClosed(line.accountId(), null);
        journal.record(caller.publicId(), "account.reopened", publicId, Map.of());
        changed.fire(new AccountChanged(line.accountId()));
    }

    /**
     * Makes an account an administrator's, or takes that from it; either holds from its next request on.
     *
     * @throws Refused Conflict for a closed account, for one that is so already, and for the last administrator
     */
    @Durable
    @Transactional
    public void appoint(Caller caller, String publicId, boolean administrator) {
        allow(caller);
        int administrators = accounts.holdAdministrators();
        AccountLine line = find(caller, publicId);
        accounts.queue(line.accountId());
        if (!line.isOpen() || line.administrator() == administrator) {
            throw new Refused(
                    new Refusal.Conflict("This account is closed, or it is so already. Nothing was changed."));
        }
        if (!administrator && administrators == 1) {
            throw new Refused(new Refusal.Conflict(
                    "This is the only administrator. Make somebody else one first: nobody could do it afterwards."));
        }
        accounts.setAdministrator(line.accountId(), administrator);
        journal.record(
                caller.publicId(), administrator ? "administrator.given" : "administrator.ended", publicId, Map.of());
    }

    /**
     * Sets a new password for somebody who lost theirs, and ends every sign-in of the account.
     *
     * @throws Refused Malformed when the password breaks its rule
     */
    @Durable
    @Transactional
    public void setPassword(Caller caller, String publicId, String typed) {
        AccountLine line = find(caller, publicId);
        Password password = NewAccount.password(typed);
        accounts.setPassword(line.accountId(), passwords.hash(password));
        signIns.endAllBut("", line.accountId());
        journal.record(caller.publicId(), "password.set", publicId, Map.of());
    }

    private AccountLine find(Caller caller, String publicId) {
        allow(caller);
        return accounts.line(publicId).orElseThrow(Refused::notFound);
    }

    private static void allow(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
