package org.needlepoint.review.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.needlepoint.question.domain.Responses;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Memory;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Review;

/** Rows of review_card and review_log, and what they are made from. */
final class CardRows {

    static final String MEMORY = "phase, stability, difficulty, reviewed_at, due_at";
    static final String CARD = MEMORY + ", question_id, reviews, lapses, rating, answer, answer_revision, answered_at";
    static final String REVIEW = MEMORY + ", question_id, number, rating, origin, question_revision";

    private CardRows() {}

    static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                Rating.valueOf(row.getString(9)),
                memory(row),
                given(row));
    }

    private static Optional<Card.Given> given(ResultSet row) throws SQLException {
        String answer = row.getString(10);
        return answer == null
                ? Optional.empty()
                : Optional.of(new Card.Given(Responses.parse(answer), row.getString(11), instant(row, 12)));
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getString(6),
                row.getInt(7),
                Rating.valueOf(row.getString(8)),
                Review.Origin.valueOf(row.getString(9)),
                row.getString(10),
                memory(row));
    }

    private static Memory memory(ResultSet row) throws SQLException {
        return new Memory(
                Memory.Phase.valueOf(row.getString(1)),
                row.getDouble(2),
                row.getDouble(3),
                instant(row, 4),
                instant(row, 5));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Parameters in the order of {@link #CARD}, then the account. */
    static void setNew(PreparedStatement insert, long accountId, Card card) throws SQLException {
        setMemory(insert, card.memory());
        insert.setString(6, card.questionId());
        insert.setInt(7, card.reviews());
        insert.setInt(8, card.lapses());
        insert.setString(9, card.rating().name());
        setGiven(insert, 10, card.given());
        insert.setLong(13, accountId);
    }

    /** Parameters in the order of {@link #CARD} without the question, then the key with one review less. */
    static void setChanged(PreparedStatement update, long accountId, Card card) throws SQLException {
        setMemory(update, card.memory());
        update.setInt(6, card.reviews());
        update.setInt(7, card.lapses());
        update.setString(8, card.rating().name());
        setGiven(update, 9, card.given());
        setKey(update, 12, accountId, card, card.reviews() - 1);
    }

    /** The answer alone, then the key and the latest instant of an older answer. */
    static void setAnswer(PreparedStatement update, long accountId, Card card, Instant since) throws SQLException {
        setGiven(update, 1, card.given());
        setKey(update, 4, accountId, card, card.reviews());
        setInstant(update, 7, since);
    }

    /** Parameters in the order of {@link #REVIEW}, then the account. */
    static void setReview(PreparedStatement insert, long accountId, Review review) throws SQLException {
        setMemory(insert, review.after());
        insert.setString(6, review.questionId());
        insert.setInt(7, review.number());
        insert.setString(8, review.rating().name());
        insert.setString(9, review.origin().name());
        insert.setString(10, review.revision());
        insert.setLong(11, accountId);
    }

    private static void setKey(PreparedStatement update, int index, long accountId, Card card, int reviews)
            throws SQLException {
        update.setLong(index, accountId);
        update.setString(index + 1, card.questionId());
        update.setInt(index + 2, reviews);
    }

    private static void setMemory(PreparedStatement statement, Memory memory) throws SQLException {
        statement.setString(1, memory.phase().name());
        statement.setDouble(2, memory.stability());
        statement.setDouble(3, memory.difficulty());
        setInstant(statement, 4, memory.reviewedAt());
        setInstant(statement, 5, memory.due());
    }

    private static void setGiven(PreparedStatement statement, int index, Optional<Card.Given> given)
            throws SQLException {
        if (given.isEmpty()) {
            statement.setNull(index, Types.VARCHAR);
            statement.setNull(index + 1, Types.VARCHAR);
            statement.setNull(index + 2, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setString(index, Responses.write(given.get().response()));
            statement.setString(index + 1, given.get().revision());
            setInstant(statement, index + 2, given.get().at());
        }
    }

    private static void setInstant(PreparedStatement statement, int index, Instant at) throws SQLException {
        statement.setObject(index, at.atOffset(ZoneOffset.UTC));
    }
}
