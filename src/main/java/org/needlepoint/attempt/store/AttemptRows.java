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
import org.needlepoint.attempt.domain.Behaviour;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.Responses;
import org.needlepoint.shared.domain.Fraction;

/** Rows of attempt joined with attempt_slot, made into an attempt. */
final class AttemptRows {

    static final String COLUMNS = "a.id, a.public_id, a.account_id, a.organisation_id, a.course_id, a.quiz_id,"
            + " a.quiz_revision, a.try_number, a.behaviour, a.pass_percent, a.started_at, a.closes_at, a.finished_at,"
            + " a.mark, a.passed, s.slot, s.question_id, s.question_revision, s.layout, s.last_number, s.state,"
            + " s.response, s.grade, a.size";

    private AttemptRows() {}

    static Optional<Attempt> read(ResultSet rows, AttemptStore.Questions questions) throws SQLException {
        Head head = null;
        List<Slot> slots = new ArrayList<>();
        while (rows.next()) {
            if (head == null) {
                head = head(rows);
            }
            slots.add(slot(rows, questions));
        }
        return head == null ? Optional.empty() : Optional.of(new Attempt(head, slots));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong(1),
                row.getString(2),
                new Head.Owner(row.getLong(3), row.getLong(4)),
                new Head.Subject(row.getString(5), row.getString(6), row.getString(7)),
                row.getInt(8),
                Behaviour.of(Quiz.BehaviourName.valueOf(row.getString(9))),
                row.getInt(10),
                row.getInt(24),
                instant(row, 11),
                Optional.ofNullable(instant(row, 12)),
                finish(row));
    }

    private static Optional<Head.Finish> finish(ResultSet row) throws SQLException {
        Instant at = instant(row, 13);
        return at == null
                ? Optional.empty()
                : Optional.of(new Head.Finish(at, Fraction.parse(row.getString(14)), row.getBoolean(15)));
    }

    private static Slot slot(ResultSet row, AttemptStore.Questions questions) throws SQLException {
        return new Slot(
                row.getInt(16),
                questions.find(row.getString(17), row.getString(18)),
                Layouts.read(row.getString(19)),
                row.getInt(20),
                Slot.State.valueOf(row.getString(21)),
                optional(row.getString(22), Responses::parse).orElseGet(Response::blank),
                optional(row.getString(23), Fraction::parse));
    }

    private static <T> Optional<T> optional(String stored, Function<String, T> reading) {
        return Optional.ofNullable(stored).map(reading);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
