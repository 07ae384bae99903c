package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Responses;

/** Loads an attempt with one of its questions or all, and appends steps to it. Only the owner's attempts are ever found. */
@ApplicationScoped
public class AttemptStore {

    private static final String SELECT = "select " + AttemptRows.COLUMNS
            + " from attempt a join attempt_slot s on s.attempt_id = a.id where a.public_id = ? and a.account_id = ?";
    private static final String ONE = SELECT + " and s.slot = ?";
    private static final String ALL = SELECT + " order by s.slot";

    /** A save that read the slot before the attempt ended finds it graded and changes nothing. */
    private static final String UPDATE_SLOT = "update attempt_slot set last_number = ?, state = ?, response = ?,"
            + " grade = ? where attempt_id = ? and slot = ? and last_number = ? and state <> 'GRADED'";

    private static final String INSERT_STEP =
            "insert into attempt_step (attempt_id, slot, number, action, body, at) values (?, ?, ?, ?, ?, ?)";
    private static final String END = "update attempt set state = 'FINISHED', finished_at = ?, mark = ?, passed = ?,"
            + " best = ? where id = ? and state = 'OPEN'";

    @PersistenceContext
    private EntityManager entities;

    /** Finds a question as it was drawn, by id and revision. */
    public interface Questions {
        Question find(String id, String revision);
    }

    /** The attempt's head and the one slot; empty when the slot was not drawn or the attempt is not this person's. */
    public Optional<Attempt> findOne(long accountId, String publicId, int slot, Questions questions) {
        return find(ONE, accountId, publicId, slot, questions);
    }

    /** The attempt's head and all slots. */
    public Optional<Attempt> findWhole(long accountId, String publicId, Questions questions) {
        return find(ALL, accountId, publicId, 0, questions);
    }

    /** The same; until this transaction ends nobody else changes the attempt. */
    public Optional<Attempt> lockWhole(long accountId, String publicId, Questions questions) {
        return find(ALL + " for update", accountId, publicId, 0, questions);
    }

    private Optional<Attempt> find(String sql, long accountId, String publicId, int slot, Questions questions) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, publicId);
            select.setLong(2, accountId);
            if (slot > 0) {
                select.setInt(3, slot);
            }
            try (ResultSet rows = select.executeQuery()) {
                return AttemptRows.read(rows, questions);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Appends steps and writes what follows from them.
     *
     * @param after the attempt after these steps
     * @return false when another was faster and nothing was written; look again
     */
    public boolean append(Attempt after, List<Step> steps) {
        boolean ended = after.isFinished();
        List<Slot> changed =
                after.slots().stream().filter(s -> ended || count(steps, s) > 0).toList();
        try {
            if (!updateSlots(after.head().id(), changed, steps)) {
                return false;
            }
            insert(after.head().id(), steps);
            return !ended || end(after.head());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static int count(List<Step> steps, Slot slot) {
        return (int) steps.stream().filter(s -> s.slot() == slot.number()).count();
    }

    private boolean updateSlots(long attemptId, List<Slot> slots, List<Step> steps) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement(UPDATE_SLOT)) {
            for (Slot slot : slots) {
                update.setInt(1, slot.lastNumber());
                update.setString(2, slot.state().name());
                update.setString(3, Responses.write(slot.response()));
                setText(update, 4, slot.mark().orElse(null));
                update.setLong(5, attemptId);
                update.setInt(6, slot.number());
                update.setInt(7, slot.lastNumber() - count(steps, slot));
                update.addBatch();
            }
            return slots.isEmpty() || allChanged(update.executeBatch());
        }
    }

    private static boolean allChanged(int[] counts) {
        for (int count : counts) {
            if (count == 0) {
                return false;
            }
        }
        return true;
    }

    private void insert(long attemptId, List<Step> steps) throws SQLException {
        try (PreparedStatement insert = connection().prepareStatement(INSERT_STEP)) {
            for (Step step : steps) {
                insert.setLong(1, attemptId);
                insert.setInt(2, step.slot());
                insert.setInt(3, step.number());
                insert.setString(4, step.kind().name());
                insert.setString(5, step.body());
                insert.setObject(6, step.at().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private boolean end(Head head) throws SQLException {
        Head.Finish finish = head.finish().orElseThrow();
        try (PreparedStatement update = connection().prepareStatement(END)) {
            update.setObject(1, finish.at().atOffset(ZoneOffset.UTC));
            update.setString(2, finish.mark().toString());
            update.setBoolean(3, finish.passed());
            update.setBoolean(4, BestAttempt.claim(connection(), head));
            update.setLong(5, head.id());
            return update.executeUpdate() == 1;
        }
    }

    private static void setText(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, value.toString());
        }
    }

    /** The connection of the running transaction; EclipseLink closes it. */
    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the attempt could not be read or written", e);
    }
}
