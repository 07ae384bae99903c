package org.needlepoint.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Runs inside the container: counts the SQL statements that a piece of work makes, by H2's own statistics. */
public final class InStatements {

    private InStatements() {}

    /** The work to count. */
    public interface Work {
        void run() throws Exception;
    }

    /** Whether the database in use can count; PostgreSQL can't. */
    public static boolean canCount() {
        try (Connection connection = database().getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the node does by itself meanwhile: its jobs. */
    private static final String OWN =
            "(?is).*\\b(from|update) job\\b.*|select .* from pack_activation order by .*|select public_id from attempt where .*ends_at <= .*";

    /** The texts of the statements, one entry an execution; checkpoints and jobs are no part of the budget and left out. */
    public static List<String> of(Work work) throws Exception {
        try (Connection keeper = withoutJobs()) {
            set("SET QUERY_STATISTICS FALSE");
            set("SET QUERY_STATISTICS TRUE");
            work.run();
            keeper.rollback();
        }
        try (Connection connection = database().getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select sql_statement, execution_count from information_schema.query_statistics")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                for (long i = 0; i < rows.getLong(2); i++) {
                    all.add(rows.getString(1));
                }
            }
            all.removeIf(s -> s.matches(
                    "(?is)\\s*(checkpoint|call database|set |commit|rollback|select 1\\b|.*query_statistics).*"));
            all.removeIf(s -> s.matches(OWN));
            return all;
        }
    }

    /** Holds the rows of the node's jobs, none of which is under way; who would take one passes over it. */
    private static Connection withoutJobs() throws SQLException {
        while (true) {
            Connection keeper = database().getConnection();
            keeper.setAutoCommit(false);
            boolean free = true;
            try (Statement sql = keeper.createStatement();
                    ResultSet leases =
                            sql.executeQuery("select lease_until from job where name not like 'test-%' for update")) {
                while (leases.next()) {
                    free &= leases.getObject(1) == null;
                }
            }
            if (free) {
                return keeper;
            }
            keeper.rollback();
            keeper.close();
        }
    }

    private static void set(String statement) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup("java:app/jdbc/needlepoint");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
