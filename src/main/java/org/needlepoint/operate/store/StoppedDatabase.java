package org.needlepoint.operate.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.needlepoint.operate.domain.Replaying.Stored;

/** The database of a server that does not run, read and never written; for programs without a container. */
public final class StoppedDatabase implements AutoCloseable {

    private static final int FETCH = 200;

    private final Connection connection;

    /** @throws SQLException when it can't be reached */
    public StoppedDatabase(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setReadOnly(true);
        // PostgreSQL holds all rows of an answer in memory unless it is within a transaction.
        connection.setAutoCommit(false);
    }

    public Connection connection() {
        return connection;
    }

    /** Shows every decision, oldest first, without holding them all. */
    public void eachDecision(Consumer<Stored> visitor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select d.public_id, d.programme_id, d.rules, d.facts, c.payload from decision d"
                        + " left join credential c on c.decision_id = d.id order by d.id")) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.accept(new Stored(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getString(4),
                            Optional.ofNullable(rows.getString(5))));
                }
            }
        }
    }

    /** A text that was kept, by its hash. */
    public Optional<String> kept(String hash) {
        try (PreparedStatement select = connection.prepareStatement("select content from revision where hash = ?")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the kept texts can't be read", e);
        }
    }

    /**
     * Public ids of certificates of whose issue the journal knows nothing. Sets are compared here and below, for nothing finds an entry by
     * its subject but a look at all of them.
     */
    public void eachUnknownCertificate(Consumer<String> visitor) throws SQLException {
        each(
                "select public_id from credential except"
                        + " select subject from audit_entry where act = 'certificate.issued' order by 1",
                visitor);
    }

    /** Public ids of certificates that the journal tells of and that are gone. */
    public void eachLostCertificate(Consumer<String> visitor) throws SQLException {
        each(
                "select e.subject from audit_entry e where e.act = 'certificate.issued' and not exists"
                        + " (select 1 from credential c where c.public_id = e.subject) order by e.number",
                visitor);
    }

    /** Public ids of certificates with more or fewer acts than the journal tells of. */
    public void eachCertificateWithOtherActs(Consumer<String> visitor) throws SQLException {
        String done = "select c.public_id, count(*) as n from credential_act a"
                + " join credential c on c.id = a.credential_id group by c.public_id";
        String told =
                "select c.public_id, count(*) as n from audit_entry e join credential c on c.public_id = e.subject"
                        + " where e.act like 'certificate.%' and e.act <> 'certificate.issued' group by c.public_id";
        each(
                "select distinct d.public_id from ((" + done + " except " + told + ") union all (" + told + " except "
                        + done + ")) d order by 1",
                visitor);
    }

    private void each(String sql, Consumer<String> visitor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                visitor.accept(rows.getString(1));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
