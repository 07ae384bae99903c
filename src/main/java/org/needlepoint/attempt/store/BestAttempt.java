package org.needlepoint.attempt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.shared.domain.Fraction;

/**
 * Which of a person's finished attempts at a quiz counts: a passed one before one that is not, then the higher mark, then the earlier.
 * Marked in the row, because marks are exact fractions that SQL can't compare. One attempt may end while an examiner marks another, so
 * whoever chooses holds the person's others back first.
 */
record BestAttempt(long id, boolean passed, Fraction mark) {

    private static final Comparator<BestAttempt> WORTH =
            Comparator.comparing(BestAttempt::passed).thenComparing(BestAttempt::mark);

    private static final String QUEUE = "update account set version = version where id = ?";
    private static final String FIND =
            "select id, passed, mark from attempt where account_id = ? and best = true and quiz_id = ?";
    private static final String FINISHED = "select id, passed, mark from attempt where account_id = ? and quiz_id = ?"
            + " and state = 'FINISHED' order by try_number";
    private static final String MARK =
            "update attempt set best = (id = ?) where account_id = ? and quiz_id = ? and state = 'FINISHED'";
    private static final String GIVE_UP = "update attempt set best = false where id = ?";

    /** An update and no {@code for update}: on PostgreSQL that would wait for every row that refers to the account. */
    private static void queue(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(QUEUE)) {
            update.setLong(1, head.owner().accountId());
            update.executeUpdate();
        }
    }

    /** Whether the attempt that ends now is the best; if so, the one before it no longer is. */
    static boolean claim(Connection connection, Head head) throws SQLException {
        queue(connection, head);
        BestAttempt before = find(connection, head);
        if (before == null) {
            return true;
        }
        Head.Finish finish = head.finish().orElseThrow();
        boolean better = WORTH.compare(new BestAttempt(head.id(), finish.passed(), finish.mark()), before) > 0;
        if (better) {
            try (PreparedStatement update = connection.prepareStatement(GIVE_UP)) {
                update.setLong(1, before.id());
                update.executeUpdate();
            }
        }
        return better;
    }

    /** Looks at all of the person's finished attempts at the quiz again, after a mark has changed. */
    static void choose(Connection connection, Head head) throws SQLException {
        queue(connection, head);
        List<BestAttempt> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FINISHED)) {
            select.setLong(1, head.owner().accountId());
            select.setString(2, head.subject().quizId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all.add(new BestAttempt(rows.getLong(1), rows.getBoolean(2), Fraction.parse(rows.getString(3))));
                }
            }
        }
        // The first of equals is the earliest, which stays the best.
        Optional<BestAttempt> best = all.stream().reduce((a, b) -> WORTH.compare(b, a) > 0 ? b : a);
        if (best.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setLong(1, best.get().id());
            update.setLong(2, head.owner().accountId());
            update.setString(3, head.subject().quizId());
            update.executeUpdate();
        }
    }

    private static BestAttempt find(Connection connection, Head head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, head.owner().accountId());
            select.setString(2, head.subject().quizId());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new BestAttempt(rows.getLong(1), rows.getBoolean(2), Fraction.parse(rows.getString(3)))
                        : null;
            }
        }
    }
}
