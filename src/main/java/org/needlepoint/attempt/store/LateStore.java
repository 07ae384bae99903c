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

    /** Keeps the decision; false when there was one before. */
    public boolean decide(long attemptId, Late late, boolean counted, Instant at) {
        try (PreparedStatement update = connection().prepareStatement(DECIDE)) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setBoolean(2, counted);
            update.setLong(3, attemptId);
            update.setInt(4, late.slot());
            update.setObject(5, late.madeAt().atOffset(ZoneOffset.UTC));
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the late answers could not be read or written", e);
    }
}
