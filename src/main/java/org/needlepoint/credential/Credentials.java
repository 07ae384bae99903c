package org.needlepoint.credential;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.domain.Status;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Anybody asks what a certificate is worth today, without an account. */
@ApplicationScoped
public class Credentials {

    @Inject
    private CredentialStore store;

    @Inject
    private Seals seals;

    @Inject
    private IssuerCalendar calendar;

    private final Misses misses = new Misses(Ticker.systemTicker());

    /**
     * One select, and none for what can't be a code.
     *
     * @param typed as typed, pasted or followed
     * @param network whence the question comes
     * @throws Refused TooMany after 30 codes in a minute that there are not, right ones included
     */
    public Verification verify(String typed, String network) {
        if (misses.tooMany(network)) {
            throw new Refused(new Refusal.TooMany(Misses.WINDOW));
        }
        Optional<Code> code = Code.read(typed);
        Optional<CredentialRow> row = code.flatMap(store::find);
        if (row.isEmpty()) {
            misses.count(network);
            return code.isEmpty() ? new Verification.Mistyped() : new Verification.Unknown();
        }
        return verification(row.get());
    }

    /** What a stored certificate is worth today. */
    Verification verification(CredentialRow row) {
        return genuine(row).<Verification>map(snapshot -> known(row, snapshot)).orElseGet(Verification.Forged::new);
    }

    /** What stands in it, if one of our keys signed it under its own code. */
    Optional<Snapshot> genuine(CredentialRow row) {
        return seals.read(row.signed())
                .filter(snapshot -> snapshot.code().text().equals(row.code()));
    }

    private Verification.Known known(CredentialRow row, Snapshot snapshot) {
        Status status = Status.of(
                row.last(), row.suspendedAt().isPresent(), row.superseded(), snapshot.expiresOn(), calendar.today());
        Optional<Instant> since =
                switch (status) {
                    case REVOKED, UNDER_REVIEW -> row.since();
                    case SUSPENDED -> row.suspendedAt();
                    default -> Optional.empty();
                };
        return new Verification.Known(status, snapshot, row.signed(), since);
    }
}
