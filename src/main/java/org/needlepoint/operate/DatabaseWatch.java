package org.needlepoint.operate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Ends the process when its embedded database has closed for good: H2 whose file could not be written, as on a full disk, opens again in a
 * fresh process alone. The launcher starts one for the exit code 75. PostgreSQL comes back by itself, and is waited for.
 */
@ApplicationScoped
public class DatabaseWatch {

    /** EX_TEMPFAIL: try again. */
    static final int START_AFRESH = 75;

    /** So many looks in a row: one alone may meet a pool that is used up. */
    private static final int LIMIT = 2;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @Inject
    private Storage storage;

    private boolean embedded;
    private int failures;

    /** Finds out what is watched; call it while the database is well. */
    void begin() {
        embedded = "H2".equals(storage.product());
    }

    /** One look. The second in a row that finds the database closed ends the process. */
    void look() {
        failures = !embedded || answers() ? 0 : failures + 1;
        if (failures == LIMIT) {
            System.getLogger(DatabaseWatch.class.getName())
                    .log(System.Logger.Level.ERROR, "the database has closed; the process ends, to be started afresh");
            Runtime.getRuntime().halt(START_AFRESH);
        }
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from job")) {
            return rows.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
