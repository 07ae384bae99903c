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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Running;

/** Attempts as those see them who watch over an exam. */
@ApplicationScoped
public class WatchStore {

    private static final String SELECT = "select a.id, a.public_id, a.account_id, a.organisation_id, a.quiz_id,"
            + " a.started_at, a.closes_at, a.paused_at, a.handed_in_at, a.size,"
            + " (select count(*) from attempt_slot s where s.attempt_id = a.id"
            + " and s.response <> '{}'),"
            + " (select count(*) from attempt_late l where l.attempt_id = a.id and l.decided_at is null)"
            + " from attempt a where ";
    private static final String OPEN = SELECT + "a.organisation_id = ? and a.state = 'OPEN' and a.handed_in_at is null"
            + " and (a.closes_at is not null or a.paused_at is not null or a.quiz_id = ?)"
            + " order by a.quiz_id, a.started_at";
    private static final String LATE = SELECT + "a.organisation_id = ? and a.handed_in_at is not null"
            + " and a.id in (select l.attempt_id from attempt_late l where l.decided_at is null)"
            + " order by a.quiz_id, a.started_at";
    private static final String ONE = SELECT + "a.public_id = ?";

    @PersistenceContext
    private EntityManager entities;

    /** A school's attempts under way that have an end, and all of the one quiz; one select. */
    public List<Running> open(long organisationId, String quizId) {
        return find(OPEN, organisationId, quizId);
    }

    /** A school's attempts that have ended with late answers to decide; one select. */
    public List<Running> late(long organisationId) {
        return find(LATE, organisationId);
    }

    public Optional<Running> find(String publicId) {
        return find(ONE, publicId).stream().findFirst();
    }

    private List<Running> find(String sql, Object... values) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<Running> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(row(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the running attempts could not be read", e);
        }
    }

    private static Running row(ResultSet row) throws SQLException {
        return new Running(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                instant(row, 6).orElseThrow(),
                instant(row, 7),
                instant(row, 8),
                instant(row, 9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
