package org.needlepoint.operate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.needlepoint.shared.BulkKind;
import org.needlepoint.shared.BulkTask;

/** Long work and how far it is. */
@ApplicationScoped
public class BulkStore {

    private static final String TASK =
            "select public_id, kind, account_id, input, done, total, state, result, created_at from bulk_work ";
    private static final String INSERT =
            "insert into bulk_work (public_id, kind, account_id, input, done, total, state,"
                    + " result, created_at) values (?, ?, ?, ?, 0, ?, 'WAITING', '', ?)";
    private static final String AS_READ = " where public_id = ? and done = ? and state = 'WAITING'";
    private static final String UPDATE =
            "update bulk_work set done = ?, result = ?, state = ?, finished_at = ?" + AS_READ;
    private static final String FAIL = "update bulk_work set result = ?, state = 'FAILED', finished_at = ?" + AS_READ;

    @PersistenceContext
    private EntityManager entities;

    public void insert(String publicId, String kind, long accountId, String input, int total, Instant at) {
        update(INSERT, publicId, kind, accountId, input, total, utc(at));
    }

    public Optional<BulkTask> find(String publicId) {
        return task("where public_id = ?", publicId);
    }

    /** The oldest that is not done. */
    public Optional<BulkTask> oldest() {
        return task("where state = 'WAITING' order by id fetch first 1 rows only");
    }

    /**
     * Notes a slice of the work.
     *
     * @param read the work as it was when the slice began
     * @return false, and nothing is noted, if it is not so any more
     */
    public boolean update(BulkTask read, BulkKind.Slice slice, Instant at) {
        return update(
                        UPDATE,
                        slice.done(),
                        slice.result(),
                        slice.finished() ? "DONE" : "WAITING",
                        slice.finished() ? utc(at) : null,
                        read.publicId(),
                        read.done())
                == 1;
    }

    /** Ends the work, unless it has gone on since it was read. */
    public void fail(BulkTask read, String why, Instant at) {
        update(FAIL, why, utc(at), read.publicId(), read.done());
    }

    private Optional<BulkTask> task(String condition, Object... values) {
        try (PreparedStatement select = connection().prepareStatement(TASK + condition)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(task(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static BulkTask task(ResultSet row) throws SQLException {
        return new BulkTask(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                BulkTask.State.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private int update(String sql, Object... values) {
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            set(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the long work could not be read or written", e);
    }
}
