package org.needlepoint.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.domain.Link;

/**
 * Rows of the journal, by plain JDBC: they are appended while the transaction completes, when the unit of work has already been
 * flushed.
 */
@ApplicationScoped
public class JournalStore {

    private static final int FETCH = 500;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    /** Locks the head until the transaction ends, and adds what follows it; one writer at a time. */
    public void append(Function<Head, List<Link>> following) {
        try (Connection connection = database.getConnection()) {
            List<Link> links = following.apply(new JournalRows(connection).lockedHead());
            insert(connection, links);
            move(connection, links.get(links.size() - 1));
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can't be written", e);
        }
    }

    private static void insert(Connection connection, List<Link> links) throws SQLException {
        String sql = "insert into audit_entry (" + JournalRows.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Link link : links) {
                insert.setLong(1, link.number());
                insert.setObject(2, link.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, link.actor());
                insert.setString(4, link.act());
                insert.setString(5, link.subject());
                insert.setString(6, link.text());
                insert.setString(7, link.previousHash());
                insert.setString(8, link.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void move(Connection connection, Link last) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_head set number = ?, hash = ? where id = 1")) {
            update.setLong(1, last.number());
            update.setString(2, last.hash());
            update.executeUpdate();
        }
    }

    public Head head() {
        try (Connection connection = database.getConnection()) {
            return new JournalRows(connection).head();
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can't be read", e);
        }
    }

    /** The entries before a number, newest first. */
    public List<Link> before(long number, int count) {
        List<Link> links = new ArrayList<>();
        select("where number < ? order by number desc fetch first " + count + " rows only", number, links::add);
        return links;
    }

    /** Shows every entry up to a number, oldest first, without holding them all. */
    public void eachUpTo(long number, Consumer<Link> visitor) {
        for (long done = 0; done < number; done += FETCH) {
            long from = done;
            long to = Math.min(number, done + FETCH);
            select("where number <= ? and number > " + from + " order by number", to, visitor);
        }
    }

    private void select(String condition, long number, Consumer<Link> visitor) {
        try (Connection connection = database.getConnection()) {
            new JournalRows(connection).select(condition, number, visitor);
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can't be read", e);
        }
    }
}
