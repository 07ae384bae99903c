package org.needlepoint.notice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Selects and writes with values in the order of their marks; an instant is written as the databases keep it. */
record Statements(Connection connection) {

    /** How one row becomes a value. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> select(String sql, Collection<?> values, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, values);
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

    /** @return how many rows were written */
    int update(String sql, Collection<?> values) {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Writes rows in one batch; no statement for none. */
    void batch(String sql, List<List<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            for (List<?> row : rows) {
                set(write, row);
                write.addBatch();
            }
            write.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** As many marks as there are values. */
    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void set(PreparedStatement statement, Collection<?> values) throws SQLException {
        int index = 0;
        for (Object value : values) {
            statement.setObject(++index, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("notices could not be read or written", e);
    }
}
