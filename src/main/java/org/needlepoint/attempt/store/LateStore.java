package org.needlepoint.attempt.store;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Late;

/** Answers that came late, and what examiners decided about them. */
@ApplicationScoped
public class LateStore {

    private static final String ALL = "select slot, body, made_at, received_at, decided_at, counted from attempt_late"
            + " where attempt_id = ? order by slot, made_at";
    private static final String DECIDE = "update attempt_late set decided_at = ?, counted = ? where attempt_id = ?"
            + " and slot = ? and made_at = ? and decided_at is null";

    private static final String KEEP = "insert into attempt_late (attempt_id, slot, made_at, body, received_at)"
            + " select id, ?, ?, ?, ? from attempt where id = ? and not exists"
            + " (select 1 from attempt_late where attempt_id = ? and slot = ? and made_at = ?)"
            + " and (select count(*) from attempt_late where attempt_id = ? and slot = ?) < 20";
    private static final String IS_KEPT =
            "select 1 from attempt_late where attempt_id = ? and slot = ? and made_at = ?";

    @PersistenceContext
    private EntityManager entities;

    /** A late answer and what became of it: waiting, counted or left. */
    public record Row(Late late, Optional<Instant> decidedAt, boolean counted) {}

    /** All of an attempt, in the order of its questions and of their making. */
    public List<Row> of(long attemptId) {
        try (PreparedStatement select = connection().prepareStatement(ALL)) {
            select.setLong(1, attemptId);
            try (ResultSet rows = select.executeQuery()) {
                List<Row> all = new ArrayList<>();
                while (rows.next()) {
                    Late late = new Late(
                            rows.getInt(1),
                            rows.getString(2),
                            instant(rows, 3).orElseThrow(),
                            instant(rows, 4).orElseThrow());
                    all.add(new Row(late, instant(rows, 5), rows.getBoolean(6)));
                }
                return all;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps an answer that came late, the same one twice once; answers false when its question keeps too many already. */
    public boolean keep(long attemptId, Late late) {
        try (PreparedStatement insert = connection().prepareStatement(KEEP)) {
            insert.setInt(1, late.slot());
            insert.setObject(2, utc(late.madeAt()));
            insert.setString(3, late.body());
            insert.setObject(4, utc(late.receivedAt()));
            insert.setLong(5, attemptId);
            insert.setLong(6, attemptId);
            insert.setInt(7, late.slot());
            insert.setObject(8, utc(late.madeAt()));
            insert.setLong(9, attemptId);
            insert.setInt(10, late.slot());
            return insert.executeUpdate() == 1 || isKept(attemptId, late);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private boolean isKept(long attemptId, Late late) throws SQLException {
        try (PreparedStatement select = connection().prepareStatement(IS_KEPT)) {
            select.setLong(1, attemptId);
            select.setInt(2, late.slot());
            select.setObject(3, utc(late.madeAt()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Keeps the decision; false when there was one before. */
    public boolean decide(long attemptId, Late late, boolean counted, Instant at) {
        try (PreparedStatement update = connection().prepareStatement(DECIDE)) {
            update.setObject(1, utc(at));
            update.setBoolean(2, counted);
            update.setLong(3, attemptId);
            update.setInt(4, late.slot());
            update.setObject(5, utc(late.madeAt()));
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the late answers could not be read or written", e);
    }
}
