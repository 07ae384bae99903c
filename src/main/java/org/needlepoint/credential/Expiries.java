package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.needlepoint.credential.store.ExpiryStore;

/**
 * Which certificates end when, of those that count: the newest of a person and programme, neither revoked nor suspended nor looked into. Who
 * may ask is the affair of whoever calls.
 */
@ApplicationScoped
public class Expiries {

    @Inject
    private ExpiryStore store;

    /**
     * Of everybody with an open account, by day and key; one select.
     *
     * @param from first day, of which those behind the key {@code after} are told
     * @param to last day
     */
    public List<Expiring> between(LocalDate from, long after, LocalDate to, int most) {
        return store.between(from, after, to, most).stream()
                .map(Expiries::expiring)
                .toList();
    }

    /** One person's, by day; one select. */
    public List<Expiring> of(long accountId) {
        return store.of(accountId).stream().map(Expiries::expiring).toList();
    }

    private static Expiring expiring(ExpiryStore.ExpiryRow row) {
        return new Expiring(
                row.id(), row.publicId(), row.accountId(), row.programmeId(), row.issuedOn(), row.expiresOn());
    }
}
