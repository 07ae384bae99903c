package org.needlepoint.operate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Looks after the database as a file: that H2 runs with the settings under which nothing is lost (measured by {@code .ci/faults}), and that it
 * is compacted at an orderly stop.
 */
@ApplicationScoped
public class Storage {

    /** Milliseconds for which H2 keeps old chunks; the default of 45 s triples the growth of the file. */
    static final int LONGEST_RETENTION = 5_000;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    /** "H2" or "PostgreSQL". */
    public String product() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(reason(e), e);
        }
    }

    /** @throws IllegalStateException when an H2 file is open with settings that can lose what was told as saved */
    public void verify() {
        if (!"H2".equals(product())) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (!url.startsWith("jdbc:h2:mem:")) {
                verifyFile(url, settings(connection));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be asked for its settings: " + e.getMessage(), e);
        }
    }

    private static void verifyFile(String url, Map<String, String> settings) {
        if (!url.startsWith("jdbc:h2:async:")) {
            throw new IllegalStateException(
                    "the H2 address must begin with jdbc:h2:async: , or an interrupted thread closes the file"
                            + " for everybody.");
        }
        if (Integer.parseInt(settings.getOrDefault("RETENTION_TIME", "45000")) > LONGEST_RETENTION) {
            throw new IllegalStateException(
                    "the H2 address must say RETENTION_TIME=5000 or less, or the file grows without end.");
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("select setting_name, setting_value from information_schema.settings")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    /** At an orderly stop: rewrites an H2 file without its gaps. Nothing can be asked of the database afterwards. */
    void compact() {
        if (!"H2".equals(product())) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            // The file is whole without it, only larger.
            System.getLogger(Storage.class.getName())
                    .log(System.Logger.Level.WARNING, "not compacted: {0}", e.getMessage());
        }
    }

    /** The sentence of the deepest cause, in our words where it is a known one. */
    private static String reason(SQLException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage());
        return text.contains("may be already in use") || text.contains("is locked") || text.contains("file is locked")
                ? "another program has the database open; end it, or choose another folder with --data."
                : "the database can't be reached: " + text;
    }
}
