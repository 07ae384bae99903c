package org.needlepoint.certify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Stage;
import org.needlepoint.certify.domain.Summary;

/** Where everybody is in each programme: rows that can be made anew at any time. */
@ApplicationScoped
public class StandingStore {

    private static final String OF = "select a.id, s.programme_id, s.revision, s.met, s.asked, s.waiting_for, s.stage,"
            + " s.held_until, s.recheck_on from account a left join programme_standing s on s.account_id = a.id"
            + " where a.closed_at is null and a.id in (%s)";
    private static final String INSERT = "insert into programme_standing (revision, met, asked, waiting_for, stage,"
            + " held_until, recheck_on, account_id, programme_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update programme_standing set revision = ?, met = ?, asked = ?,"
            + " waiting_for = ?, stage = ?, held_until = ?, recheck_on = ? where account_id = ? and programme_id = ?";
    private static final String DELETE = "delete from programme_standing where account_id = ? and programme_id = ?";
    private static final String GONE = "delete from programme_standing where account_id = ?";
    private static final String DUE = "select account_id from programme_standing where recheck_on <= ?"
            + " order by recheck_on fetch first %d rows only";
    private static final String MARK = "update programme_standing set recheck_on = ? where account_id in"
            + " (select w.account_id from pathway w where w.board = ? and w.left_at is null)";

    @PersistenceContext
    private EntityManager entities;

    /** One row. */
    public record Row(long accountId, Summary summary) {}

    /** Whose account is open, each with what is kept about them. */
    public record Kept(long accountId, List<Summary> summaries) {}

    /** Of these people, those with an open account; one select. */
    public List<Kept> of(Collection<Long> accounts) {
        List<Row> rows = new ArrayList<>();
        select(
                OF.formatted(marks(accounts)),
                row -> rows.add(new Row(row.getLong(1), summary(row))),
                accounts.toArray());
        return rows.stream()
                .map(Row::accountId)
                .distinct()
                .map(id -> new Kept(
                        id,
                        rows.stream()
                                .filter(row -> row.accountId() == id && row.summary() != null)
                                .map(Row::summary)
                                .toList()))
                .toList();
    }

    public void insert(List<Row> rows) {
        write(INSERT, rows);
    }

    public void update(List<Row> rows) {
        write(UPDATE, rows);
    }

    /** @param rows of which only the key counts */
    public void delete(List<Row> rows) {
        batch(
                DELETE,
                rows.stream()
                        .map(row -> new Object[] {row.accountId(), row.summary().programmeId()})
                        .toList());
    }

    /** Everything that is kept about somebody. */
    public void forget(long account) {
        batch(GONE, List.<Object[]>of(new Object[] {account}));
    }

    /** Whose rows time may have changed by this day, some of them. */
    public List<Long> due(LocalDate today, int most) {
        List<Long> found = new ArrayList<>();
        select(DUE.formatted(most), row -> found.add(row.getLong(1)), today);
        return found.stream().distinct().toList();
    }

    /** Makes all rows due of whoever is on a way under this board. */
    public void mark(String board, LocalDate today) {
        batch(MARK, List.<Object[]>of(new Object[] {today, board}));
    }

    /** The first of these accounts, by key, that have no row where they take part, or one that was made by another text. */
    public List<Long> wanting(Wanting programmes, long after, int most) {
        List<Long> found = new ArrayList<>();
        select(
                programmes.sql() + " order by a.id fetch first " + most + " rows only",
                row -> found.add(row.getLong(1)),
                programmes.values(after));
        return found;
    }

    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private void write(String sql, List<Row> rows) {
        batch(sql, rows.stream().map(StandingStore::values).toList());
    }

    private static Object[] values(Row row) {
        Summary summary = row.summary();
        return new Object[] {
            summary.revision(),
            summary.met(),
            summary.asked(),
            summary.waitingFor(),
            summary.stage().name(),
            summary.heldUntil().orElse(null),
            summary.recheckOn().orElse(null),
            row.accountId(),
            summary.programmeId()
        };
    }

    private void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement batch = connection().prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(batch, row);
                batch.addBatch();
            }
            batch.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("standings can't be written", e);
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String sql, Reader reader, Object... values) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("standings can't be read", e);
        }
    }

    /** Null for who has none. */
    private static Summary summary(ResultSet row) throws SQLException {
        return row.getString(2) == null
                ? null
                : new Summary(
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        Stage.valueOf(row.getString(7)),
                        Optional.ofNullable(row.getObject(8, LocalDate.class)),
                        Optional.ofNullable(row.getObject(9, LocalDate.class)));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
