package org.needlepoint.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.notice.domain.News;
import org.needlepoint.shared.domain.PublicId;

/** Notices and how people want to be told. The unique key of the table is what makes a notice come once. */
@ApplicationScoped
public class NoticeStore {

    private static final String ROWS = "select n.public_id, n.title, n.text, n.href, n.created_at, n.read_at"
            + " from notice n where n.account_id = ? order by n.created_at desc, n.id desc fetch first %d rows only";
    private static final String TOLD = "select account_id, kind, subject, step from notice where account_id in (";
    private static final String APP_ALONE =
            "select account_id from notice_choice where channel = 'APP' and account_id in (";
    private static final String INSERT = "insert into notice (public_id, account_id, kind, subject, step, title, text,"
            + " href, created_at, mail, mail_at, tries, error) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')";
    private static final String READ = "update notice set read_at = ? where account_id = ? and read_at is null";
    private static final String CHOOSE = "update notice_choice set channel = ?, at = ? where account_id = ?";
    private static final String CHOSEN = "insert into notice_choice (channel, at, account_id) values (?, ?, ?)";
    private static final String NO_MAIL = "update notice set mail = 'NONE' where account_id = ? and mail = 'WAITING'";
    private static final String FEED = "update calendar_feed set token_hash = ?, at = ? where account_id = ?";
    private static final String NEW_FEED = "insert into calendar_feed (token_hash, at, account_id) values (?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    /** A notice as its reader sees it. */
    public record NoticeRow(
            String publicId, String title, String text, String href, Instant createdAt, Optional<Instant> readAt) {}

    /** The latest first; one select. */
    public List<NoticeRow> of(long accountId, int most) {
        return statements()
                .select(
                        ROWS.formatted(most),
                        List.of(accountId),
                        row -> new NoticeRow(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                instant(row, 5).orElseThrow(),
                                instant(row, 6)));
    }

    /**
     * Keeps what was not told before; two selects and one batch, none for nothing.
     *
     * @return how many were new
     */
    public int tell(Collection<News> news, Instant at) {
        Set<Long> accounts = new HashSet<>();
        news.forEach(item -> accounts.add(item.accountId()));
        if (accounts.isEmpty()) {
            return 0;
        }
        Set<List<Object>> told = told(accounts);
        Set<Long> quiet = quiet(accounts);
        List<List<?>> rows = new ArrayList<>();
        for (News item : news) {
            if (told.add(key(item))) {
                rows.add(row(item, quiet.contains(item.accountId()) ? MailState.NONE : MailState.WAITING, at));
            }
        }
        statements().batch(INSERT, rows);
        return rows.size();
    }

    private Set<List<Object>> told(Set<Long> accounts) {
        return new HashSet<>(statements()
                .select(
                        TOLD + Statements.marks(accounts) + ")",
                        accounts,
                        row -> List.<Object>of(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4))));
    }

    private static List<Object> key(News item) {
        return List.of(item.accountId(), item.kind().name(), item.subject(), item.step());
    }

    private static List<?> row(News item, MailState mail, Instant at) {
        return List.of(
                PublicId.next(),
                item.accountId(),
                item.kind().name(),
                item.subject(),
                item.step(),
                item.title(),
                item.text(),
                item.href(),
                at,
                mail.name(),
                at);
    }

    /** Marks all as read. */
    public void read(long accountId, Instant at) {
        statements().update(READ, List.of(at, accountId));
    }

    /** Whether this person wants no mail. */
    public boolean isQuiet(long accountId) {
        return !quiet(List.of(accountId)).isEmpty();
    }

    private Set<Long> quiet(Collection<Long> accounts) {
        return new HashSet<>(
                statements().select(APP_ALONE + Statements.marks(accounts) + ")", accounts, row -> row.getLong(1)));
    }

    /** What waits for the mail is not sent to who wants none from now on. */
    public void choose(long accountId, boolean mail, Instant at) {
        List<Object> values = List.of(mail ? "BOTH" : "APP", at, accountId);
        if (statements().update(CHOOSE, values) == 0) {
            statements().update(CHOSEN, values);
        }
        if (!mail) {
            statements().update(NO_MAIL, List.of(accountId));
        }
    }

    /** Gives the calendar another address; the old one leads nowhere from now on. */
    public void feed(long accountId, String tokenHash, Instant at) {
        List<Object> values = List.of(tokenHash, at, accountId);
        if (statements().update(FEED, values) == 0) {
            statements().update(NEW_FEED, values);
        }
    }

    /** Whose calendar it is. */
    public Optional<Long> ofFeed(String tokenHash) {
        return statements()
                .select(
                        "select f.account_id from calendar_feed f join account a on a.id = f.account_id"
                                + " where f.token_hash = ? and a.closed_at is null",
                        List.of(tokenHash),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** Since when this person's calendar has its address, if it has one. */
    public Optional<Instant> feedSince(long accountId) {
        return statements()
                .select("select at from calendar_feed where account_id = ?", List.of(accountId), row -> instant(row, 1)
                        .orElseThrow())
                .stream()
                .findFirst();
    }

    static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
