package org.needlepoint.operate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Whether this node may get requests: it has started wholly, and its database answers. */
@ApplicationScoped
public class Health {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    private volatile boolean started;

    void started() {
        started = true;
    }

    void stopping() {
        started = false;
    }

    /** Asks the database each time: a node whose database is gone must not get a request. */
    public boolean ready() {
        return started && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.setQueryTimeout(SECONDS);
            // A read, and not isValid: H2 calls a connection valid whose file has closed.
            return sql.execute("select count(*) from job");
        } catch (SQLException e) {
            return false;
        }
    }
}
