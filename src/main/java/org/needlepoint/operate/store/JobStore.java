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

/** When each job is due, and which node has it: one row a job, made by the migration that brought the job. */
@ApplicationScoped
public class JobStore {

    private static final String CLAIM = "select name from job where name = ? and due <= ?"
            + " and (lease_until is null or lease_until <= ?) for update skip locked";
    private static final String LEASE = "update job set lease_until = ? where name = ?";
    private static final String DONE = "update job set due = ?, lease_until = null where name = ? and lease_until = ?";

    private static final String WAKE =
            "update job set due = ?, lease_until = null where name = ? and (due > ? or lease_until > ?)";

    @PersistenceContext
    private EntityManager entities;

    /** Takes the job until the lease ends, if it is due and no other node has it or is just taking it. */
    public boolean claim(String name, Instant now, Instant leaseUntil) {
        try (PreparedStatement select = connection().prepareStatement(CLAIM)) {
            select.setString(1, name);
            select.setObject(2, utc(now));
            select.setObject(3, utc(now));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && update(LEASE, utc(leaseUntil), name) == 1;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives the job back until it is due again. Does nothing if another node has taken it since, because the lease had ended. */
    public void done(String name, Instant leaseUntil, Instant due) {
        try {
            update(DONE, utc(due), name, utc(leaseUntil));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Makes the job due now, and free, if it is due or leased later than this.
     *
     * @return whether it was
     */
    public boolean wake(String name, Instant now, Instant latestDue, Instant latestLease) {
        try {
            return update(WAKE, utc(now), name, utc(latestDue), utc(latestLease)) == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the jobs could not be read or written", e);
    }
}
