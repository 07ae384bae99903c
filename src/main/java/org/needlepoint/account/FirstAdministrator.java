package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.InvitationStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** The first administrator comes by an address that is told on the console alone, works once, and only while there is none. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private AccountStore accounts;

    @Inject
    private InvitationStore invitations;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return a new word for the set-up address, which makes earlier ones void; empty when there is an administrator */
    @Transactional
    public Optional<String> invite() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        String word = PublicId.next();
        invitations.replace(Secret.sha256(word), clock.instant());
        return Optional.of(word);
    }

    /** @throws Refused NotFound when the word is wrong, used or no longer needed */
    public void check(String word) {
        if (!invitations.isGood(Secret.sha256(word)) || accounts.hasAdministrator()) {
            throw Refused.notFound();
        }
    }

    /**
     * Opens the first administrator's account.
     *
     * @throws Refused Malformed when a field can't be read, NotFound as {@link #check}
     */
    @Durable
    @Transactional
    public void accept(String word, String typedName, String typedEmail, String typedPassword) {
        check(word);
        NewAccount wanted = NewAccount.read(typedName, typedEmail, typedPassword);
        PasswordHash hash = passwords.hash(wanted.password());
        if (!invitations.use(Secret.sha256(word), clock.instant())) {
            throw Refused.notFound();
        }
        long id = accounts.open(wanted.email(), wanted.name(), hash, true, clock.instant())
                .orElseThrow(NewAccount::taken);
        String publicId = accounts.line(id).orElseThrow().publicId();
        journal.record(publicId, "account.opened", publicId, Map.of("administrator", "true", "by", "set-up address"));
    }
}
