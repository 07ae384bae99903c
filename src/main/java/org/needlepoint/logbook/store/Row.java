package org.needlepoint.logbook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The row that a result stands at, by the names of its columns. */
record Row(ResultSet rows) {

    long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    int whole(String column) throws SQLException {
        return rows.getInt(column);
    }

    /** Null where the column is. */
    Long numberOrNull(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    /** Null where the column is. */
    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    byte[] bytes() throws SQLException {
        return rows.getBytes("bytes");
    }

    LocalDate day(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return maybeInstant(column).orElseThrow();
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(text(column));
    }

    Optional<LocalDate> maybeDay(String column) throws SQLException {
        return Optional.ofNullable(day(column));
    }

    Optional<Instant> maybeInstant(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
