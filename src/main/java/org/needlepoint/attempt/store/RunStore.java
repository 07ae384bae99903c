package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Head;

/** The time of attempts that are under way. */
@ApplicationScoped
public class RunStore {

    private static final String MOVE =
            "update attempt set closes_at = ?, ends_at = ?, paused_at = ?" + " where id = ? and handed_in_at is null";

    @PersistenceContext
    private EntityManager entities;

    /** Public ids of attempts that take nothing more and have not ended, the longest over first; one select. */
    public List<String> overdue(Instant now, int most) {
        return entities.createQuery(
                        "select a.publicId from AttemptEntity a where a.endsAt <= :now order by a.endsAt", String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes the end and the pause of an attempt that is locked and not handed in. */
    public void move(Head head) {
        try (PreparedStatement update = entities.unwrap(Connection.class).prepareStatement(MOVE)) {
            set(update, 1, head.run().closesAt());
            set(update, 2, head.endsAt());
            set(update, 3, head.run().pausedAt());
            update.setLong(4, head.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the attempt's time could not be written", e);
        }
    }

    /** JPA would write a missing time as a missing text, which PostgreSQL refuses. */
    private static void set(PreparedStatement statement, int index, Optional<Instant> time) throws SQLException {
        if (time.isPresent()) {
            statement.setObject(index, time.get().atOffset(ZoneOffset.UTC));
        } else {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
