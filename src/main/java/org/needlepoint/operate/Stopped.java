package org.needlepoint.operate;

import java.sql.SQLException;
import org.needlepoint.operate.store.StoppedDatabase;

/** What programs share that read the database of a stopped server. */
final class Stopped {

    private Stopped() {}

    /** Reads, and tells whether all is well. */
    interface Work {
        boolean on(StoppedDatabase database) throws SQLException;
    }

    /**
     * @param arguments address and user of the database
     * @return the exit code: 0 when all is well, 1 when something was found, 2 when the database can't be read
     */
    static int run(String[] arguments, Work work) {
        String password = System.getenv().getOrDefault("NEEDLEPOINT_DATABASE_PASSWORD", "");
        try (StoppedDatabase database = new StoppedDatabase(arguments[0], arguments[1], password)) {
            return work.on(database) ? 0 : 1;
        } catch (SQLException e) {
            System.err.println("needlepoint: the database can't be read: "
                    + e.getMessage().lines().findFirst().orElse(""));
            return 2;
        }
    }
}
