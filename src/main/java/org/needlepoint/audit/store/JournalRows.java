package org.needlepoint.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.domain.Link;

/** Reads the rows of the journal through a connection that somebody else opened and closes. */
public final class JournalRows {

    static final String COLUMNS = "number, at, actor, act, subject, entry, previous_hash, hash";
    private static final int FETCH = 500;

    private final Connection connection;

    public JournalRows(Connection connection) {
        this.connection = connection;
    }

    public Head head() throws SQLException {
        return head("");
    }

    /** Holds other writers back until the transaction ends. */
    Head lockedHead() throws SQLException {
        return head(" for update");
    }

    private Head head(String lock) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select number, hash from audit_head where id = 1" + lock);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    /** Shows every entry, oldest first; holds a few at a time, where the connection commits by hand. */
    public void each(Consumer<Link> visitor) throws SQLException {
        select("where number > ? order by number", 0, visitor);
    }

    /** Shows the entries that a condition with one number picks. */
    void select(String condition, long number, Consumer<Link> visitor) throws SQLException {
        String sql = "select " + COLUMNS + " from audit_entry " + condition;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.accept(link(rows));
                }
            }
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
