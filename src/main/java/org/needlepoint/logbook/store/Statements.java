package org.needlepoint.logbook.store;

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
import java.util.Optional;

/** Selects and writes with values in the order of their marks; an instant is written as the databases keep it. */
record Statements(Connection connection) {

    /** The standard's word for a key that somebody else wrote meanwhile. */
    private static final String ALREADY_THERE = "23505";

    /** How one row becomes a value. */
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    <T> List<T> select(String sql, Collection<?> values, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, values);
            try (ResultSet rows = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    all.add(reading.read(row));
                }
                return all;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> Optional<T> find(String sql, Collection<?> values, Reading<T> reading) {
        return select(sql, values, reading).stream().findFirst();
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

    /** Inserts rows in one batch and answers their inner keys in the same order. */
    List<Long> insert(String sql, List<List<?>> rows) {
        try (PreparedStatement insert = connection.prepareStatement(sql, new String[] {"id"})) {
            batch(insert, rows);
            List<Long> ids = new ArrayList<>();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Writes in one batch. @return how many of the writes met a row */
    int batch(String sql, List<List<?>> rows) {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            return batch(write, rows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static int batch(PreparedStatement statement, List<List<?>> rows) throws SQLException {
        for (List<?> row : rows) {
            set(statement, row);
            statement.addBatch();
        }
        int met = 0;
        for (int count : statement.executeBatch()) {
            met += count == 0 ? 0 : 1;
        }
        return met;
    }

    /** As many marks as there are values. */
    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void set(PreparedStatement statement, Collection<?> values) throws SQLException {
        int index = 0;
        for (Object value : values) {
            Object plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
            statement.setObject(++index, plain instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : plain);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        for (SQLException cause = e; cause != null; cause = cause.getNextException()) {
            if (ALREADY_THERE.equals(cause.getSQLState())) {
                return new AlreadyThere();
            }
        }
        return new IllegalStateException("the logbook could not be read or written", e);
    }
}
