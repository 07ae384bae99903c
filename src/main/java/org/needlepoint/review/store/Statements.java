package org.needlepoint.review.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Selects of one account's rows, and writes in batches. */
record Statements(Connection connection) {

    /** How one row becomes a value. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How a statement gets its parameters. */
    interface Setting<T> {
        void set(PreparedStatement statement, T value) throws SQLException;
    }

    /** @param questionIds the parameters behind the account */
    <T> List<T> select(String sql, long accountId, Collection<String> questionIds, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, accountId);
            int index = 1;
            for (String id : questionIds) {
                select.setString(++index, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** @return how many of the values were written; no statement for none */
    <T> int batch(String sql, List<T> values, Setting<T> setting) {
        if (values.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T value : values) {
                setting.set(statement, value);
                statement.addBatch();
            }
            int written = 0;
            for (int count : statement.executeBatch()) {
                written += count == 0 ? 0 : 1;
            }
            return written;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the cards could not be read or written", e);
    }
}
