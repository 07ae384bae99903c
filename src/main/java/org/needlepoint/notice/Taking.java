package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.notice.store.OutboxStore;
import org.needlepoint.notice.store.OutboxStore.MailRow;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;

/** The two short transactions round a mail that is sent; durable, for what was sent must never be forgotten and sent again. */
@ApplicationScoped
public class Taking {

    /** A mail that was taken so long ago and never came back was taken by a node that died. */
    private static final Duration LOST = Duration.ofMinutes(5);

    /** Days after which a mail that could not be sent is news no more. */
    private static final Duration LATE = Duration.ofDays(7);

    @Inject
    private OutboxStore store;

    @Durable(Durability.SYNCED)
    @Transactional
    Optional<MailRow> take(Instant now) {
        store.giveUpLost(now.minus(LOST));
        store.dropLate(now.minus(LATE));
        return store.take(now);
    }

    @Durable(Durability.SYNCED)
    @Transactional
    void after(MailRow mail, MailState state, Instant at, String error) {
        store.after(mail, state, at, error);
    }
}
