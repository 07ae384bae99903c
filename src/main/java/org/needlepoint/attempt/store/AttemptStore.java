package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Receipt;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** Loads an attempt with one of its questions or all, and appends steps to it. */
@ApplicationScoped
public class AttemptStore {

    private static final String SELECT = "select " + AttemptRows.COLUMNS
            + " from attempt a join attempt_slot s on s.attempt_id = a.id where a.public_id = ?";
    private static final String OWN = SELECT + " and a.account_id = ?";
    private static final String ONE = OWN + " and s.slot = ?";
    private static final String IN_ORDER = " order by s.slot";
    private static final String LOCKED = IN_ORDER + " for update";

    private static final String UPDATE_SLOT = "update attempt_slot set last_number = ?, state = ?, response = ?,"
            + " grade = ?, tries = ?, remark = ? where attempt_id = ? and slot = ? and last_number = ?";

    /** A save that read the slot before the attempt ended finds it ended and changes nothing. */
    private static final String UPDATE_RUNNING_SLOT = UPDATE_SLOT + " and state not in ('AWAITING', 'GRADED')";

    private static final String INSERT_STEP =
            "insert into attempt_step (attempt_id, slot, number, action, body, at) values (?, ?, ?, ?, ?, ?)";
    private static final String HAND_IN = "update attempt set handed_in_at = ?, receipt = ?, ends_at = null"
            + " where id = ? and handed_in_at is null";
    private static final String FINISH =
            "update attempt set state = 'FINISHED', finished_at = ?, mark = ?, passed = ?, best = ? where id = ?";
    private static final String UNFINISH = "update attempt set state = 'OPEN', finished_at = null, mark = null,"
            + " passed = null, best = false where id = ?";
    private static final String HOLD =
            "update attempt set pen_since = ? where id = ? and (pen_since is null or pen_since < ?)";

    @PersistenceContext
    private EntityManager entities;

    /** Finds questions as they were drawn and quizzes as they were taken, by id and revision. */
    public interface Frozen {
        Question question(String id, String revision);

        Quiz quiz(String id, String revision);
    }

    /** The attempt's head and the one slot; empty when the slot was not drawn or the attempt is not this person's. */
    public Optional<Attempt> findOne(long accountId, String publicId, int slot, Frozen frozen) {
        return find(ONE, frozen, publicId, accountId, slot);
    }

    /** The attempt's head and all slots; empty when the attempt is not this person's. */
    public Optional<Attempt> findWhole(long accountId, String publicId, Frozen frozen) {
        return find(OWN + IN_ORDER, frozen, publicId, accountId);
    }

    /** The same; until this transaction ends nobody else changes the attempt. */
    public Optional<Attempt> lockWhole(long accountId, String publicId, Frozen frozen) {
        return find(OWN + LOCKED, frozen, publicId, accountId);
    }

    /** Anybody's attempt, whole: whether the asker may see it is for the caller to decide. */
    public Optional<Attempt> findAnybodys(String publicId, Frozen frozen) {
        return find(SELECT + IN_ORDER, frozen, publicId);
    }

    /** Anybody's attempt, whole and locked: whether the asker may change it is for the caller to decide. */
    public Optional<Attempt> lockAnybodys(String publicId, Frozen frozen) {
        return find(SELECT + LOCKED, frozen, publicId);
    }

    private Optional<Attempt> find(String sql, Frozen frozen, Object... values) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return AttemptRows.read(rows, frozen);
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
        boolean ends = steps.stream().anyMatch(Step::isEnd);
        boolean regrades = steps.stream().anyMatch(Step::comesAfterTheEnd);
        Stream<Slot> changed = after.slots().stream().filter(s -> ends || count(steps, s) > 0 || follows(steps, s));
        try {
            if (!updateSlots(regrades ? UPDATE_SLOT : UPDATE_RUNNING_SLOT, after, changed.toList(), steps)) {
                return false;
            }
            insert(after.head().id(), steps);
            if (ends && !handIn(after)) {
                return false;
            }
            if ((ends || regrades) && after.isFinished()) {
                finish(after.head(), regrades);
            } else if (regrades) {
                unfinish(after.head());
            }
            return true;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether a step may have opened this slot, which is the one after it. */
    private static boolean follows(List<Step> steps, Slot slot) {
        return slot.lastNumber() == 0 && steps.stream().anyMatch(s -> s.slot() == slot.number() - 1 && s.slot() > 0);
    }

    private static int count(List<Step> steps, Slot slot) {
        return (int) steps.stream().filter(s -> s.slot() == slot.number()).count();
    }

    private boolean updateSlots(String sql, Attempt attempt, List<Slot> slots, List<Step> steps) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            for (Slot slot : slots) {
                update.setInt(1, slot.lastNumber());
                update.setString(2, slot.state().name());
                update.setString(3, slot.given().write());
                setText(update, 4, slot.mark().orElse(null));
                update.setInt(5, slot.tries());
                update.setString(6, slot.remark());
                update.setLong(7, attempt.head().id());
                update.setInt(8, slot.number());
                update.setInt(9, slot.lastNumber() - count(steps, slot));
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
                insert.setObject(6, utc(step.at()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private boolean handIn(Attempt attempt) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement(HAND_IN)) {
            update.setObject(1, utc(attempt.head().handedIn().orElseThrow()));
            update.setString(2, Receipt.of(attempt));
            update.setLong(3, attempt.head().id());
            return update.executeUpdate() == 1;
        }
    }

    private void finish(Head head, boolean again) throws SQLException {
        Head.Finish finish = head.finish().orElseThrow();
        try (PreparedStatement update = connection().prepareStatement(FINISH)) {
            update.setObject(1, utc(finish.at()));
            update.setString(2, finish.mark().toString());
            update.setBoolean(3, finish.passed());
            update.setBoolean(4, !again && BestAttempt.claim(connection(), head));
            update.setLong(5, head.id());
            update.executeUpdate();
        }
        if (again) {
            BestAttempt.choose(connection(), head);
        }
    }

    /** A mark is awaited again, so there is none of the whole. */
    private void unfinish(Head head) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement(UNFINISH)) {
            update.setLong(1, head.id());
            update.executeUpdate();
        }
        BestAttempt.choose(connection(), head);
    }

    /** Gives the pen to the page made at {@code pen}, unless a younger one holds it. */
    public void hold(long attemptId, Instant pen) {
        try (PreparedStatement update = connection().prepareStatement(HOLD)) {
            update.setObject(1, utc(pen));
            update.setLong(2, attemptId);
            update.setObject(3, utc(pen));
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
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
