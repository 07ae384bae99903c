package org.needlepoint.attempt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Given;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.shared.domain.Fraction;

/** Rows of attempt joined with attempt_slot, made into an attempt. */
final class AttemptRows {

    static final String COLUMNS = "a.id, a.public_id, a.account_id, a.organisation_id, a.course_id, a.quiz_id,"
            + " a.quiz_revision, a.try_number, a.size, a.started_at, a.closes_at, a.paused_at, a.pen_since,"
            + " a.handed_in_at, a.finished_at, a.mark, a.passed, s.slot, s.question_id, s.question_revision, s.layout,"
            + " s.section, s.weight, s.last_number, s.state, s.response, s.tries, s.grade, s.remark, a.receipt";

    private AttemptRows() {}

    static Optional<Attempt> read(ResultSet rows, AttemptStore.Frozen frozen) throws SQLException {
        Head head = null;
        List<Slot> slots = new ArrayList<>();
        while (rows.next()) {
            if (head == null) {
                head = head(rows, frozen);
            }
            slots.add(slot(rows, frozen));
        }
        return head == null ? Optional.empty() : Optional.of(new Attempt(head, slots));
    }

    private static Head head(ResultSet row, AttemptStore.Frozen frozen) throws SQLException {
        Head.Subject subject = new Head.Subject(row.getString(5), row.getString(6), row.getString(7));
        return new Head(
                row.getLong(1),
                row.getString(2),
                new Head.Owner(row.getLong(3), row.getLong(4)),
                subject,
                frozen.quiz(subject.quizId(), subject.quizRevision()),
                row.getInt(8),
                row.getInt(9),
                new Head.Run(instant(row, 10), maybe(row, 11), maybe(row, 12), maybe(row, 13)),
                maybe(row, 14),
                Optional.ofNullable(row.getString(30)),
                finish(row));
    }

    private static Optional<Head.Finish> finish(ResultSet row) throws SQLException {
        Instant at = instant(row, 15);
        return at == null
                ? Optional.empty()
                : Optional.of(new Head.Finish(at, Fraction.parse(row.getString(16)), row.getBoolean(17)));
    }

    private static Slot slot(ResultSet row, AttemptStore.Frozen frozen) throws SQLException {
        String remark = row.getString(29);
        return new Slot(
                row.getInt(18),
                frozen.question(row.getString(19), row.getString(20)),
                Layouts.read(row.getString(21)),
                new Slot.Share(row.getString(22), row.getInt(23)),
                row.getInt(24),
                Slot.State.valueOf(row.getString(25)),
                optional(row.getString(26), Given::parse).orElse(Given.NOTHING),
                row.getInt(27),
                optional(row.getString(28), Fraction::parse),
                remark == null ? "" : remark);
    }

    private static <T> Optional<T> optional(String stored, Function<String, T> reading) {
        return Optional.ofNullable(stored).map(reading);
    }

    private static Optional<Instant> maybe(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(instant(row, column));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
