package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.notice.store.NoticeStore;
import org.needlepoint.shared.Durable;

/** A person reads what they were told, and says how they want to be told. */
@ApplicationScoped
public class Notices {

    private static final int MOST = 100;

    @Inject
    private NoticeStore store;

    @Inject
    private Clock clock;

    /**
     * Something that a person was told.
     *
     * @param href path of ours where to go on
     */
    public record Notice(
            String publicId, String title, String text, String href, Instant at, Optional<Instant> readAt) {

        /** Whether it was not marked as read. */
        public boolean unread() {
            return readAt.isEmpty();
        }
    }

    /**
     * What a person was told, and how they are told.
     *
     * @param notices the latest 100, the latest first
     * @param mail whether they get it by mail too
     * @param calendarSince since when their calendar has its address, if it has one
     */
    public record Mine(List<Notice> notices, boolean mail, Optional<Instant> calendarSince) {}

    /** Three selects. */
    @Transactional
    public Mine mine(Caller caller) {
        List<Notice> notices = store.of(caller.accountId(), MOST).stream()
                .map(row ->
                        new Notice(row.publicId(), row.title(), row.text(), row.href(), row.createdAt(), row.readAt()))
                .toList();
        return new Mine(notices, !store.isQuiet(caller.accountId()), store.feedSince(caller.accountId()));
    }

    /** Marks all as read. */
    @Durable
    @Transactional
    public void read(Caller caller) {
        store.read(caller.accountId(), clock.instant());
    }

    /** Whether notices come by mail too. The application always has them. */
    @Durable
    @Transactional
    public void choose(Caller caller, boolean mail) {
        store.choose(caller.accountId(), mail, clock.instant());
    }
}
