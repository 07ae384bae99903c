package org.needlepoint.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.notice.domain.MailState;

/** Notices as mails: who takes one to send it has it alone. */
@ApplicationScoped
public class OutboxStore {

    private static final String MAIL = "select n.id, n.public_id, a.email, a.name, n.title, n.text, n.href, n.mail,"
            + " n.mail_at, n.tries, n.error from notice n join account a on a.id = n.account_id ";
    private static final String NEXT = "select id from notice where mail = 'WAITING' and mail_at <= ?"
            + " order by mail_at, id fetch first 1 rows only for update skip locked";
    private static final String TAKE =
            "update notice set mail = 'SENDING', mail_at = ?, tries = tries + 1 where id = ?";
    private static final String AFTER =
            "update notice set mail = ?, mail_at = ?, error = ? where id = ? and mail = 'SENDING' and tries = ?";
    private static final String LOST = "update notice set mail = 'UNCERTAIN', error = 'The server stopped while it was"
            + " being sent.' where mail = 'SENDING' and mail_at < ?";
    private static final String LATE = "update notice set mail = 'NONE' where mail = 'WAITING' and (mail_at < ?"
            + " or exists (select 1 from account a where a.id = notice.account_id and a.closed_at is not null))";
    private static final String AGAIN = "update notice set mail = 'WAITING', mail_at = ?, tries = 0"
            + " where public_id = ? and mail in ('UNCERTAIN', 'FAILED')";

    @PersistenceContext
    private EntityManager entities;

    /** A notice as a mail. */
    public record MailRow(
            long id,
            String publicId,
            String email,
            String name,
            String title,
            String text,
            String href,
            MailState state,
            Instant at,
            int tries,
            String error) {}

    /** Takes the mail that has waited longest, if one is due. */
    public Optional<MailRow> take(Instant now) {
        List<Long> next = statements().select(NEXT, List.of(now), row -> row.getLong(1));
        next.forEach(id -> statements().update(TAKE, List.of(now, id)));
        return next.stream()
                .flatMap(id -> statements().select(MAIL + "where n.id = ?", List.of(id), OutboxStore::mail).stream())
                .findFirst();
    }

    /** Says what became of a mail that was taken, unless it was given up as lost since. */
    public void after(MailRow taken, MailState state, Instant at, String error) {
        statements().update(AFTER, List.of(state.name(), at, error, taken.id(), taken.tries()));
    }

    /** Gives up what was taken before this moment and never came back. */
    public void giveUpLost(Instant takenBefore) {
        statements().update(LOST, List.of(takenBefore));
    }

    /** What was due before this moment, and still waits, is news no more; whose account is closed gets nothing either. */
    public void dropLate(Instant dueBefore) {
        statements().update(LATE, List.of(dueBefore));
    }

    /** @return whether there was such a mail to send again */
    public boolean again(String publicId, Instant now) {
        return statements().update(AGAIN, List.of(now, publicId)) == 1;
    }

    /** The latest first, of those before this key. */
    public List<MailRow> page(long before, int most) {
        return statements()
                .select(
                        MAIL + "where n.mail <> 'NONE' and n.id < ? order by n.id desc fetch first " + most
                                + " rows only",
                        List.of(before),
                        OutboxStore::mail);
    }

    private static MailRow mail(ResultSet row) throws SQLException {
        return new MailRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                MailState.valueOf(row.getString(8)),
                NoticeStore.instant(row, 9).orElseThrow(),
                row.getInt(10),
                row.getString(11));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
