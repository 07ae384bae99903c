package org.needlepoint.operate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the database to this version before anything else looks at it; a failure stops the application, and with it the launcher. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @Inject
    private MoveIn moveIn;

    @Inject
    private Health health;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url", defaultValue = "http://127.0.0.1:${needlepoint.port:8080}")
    private String address;

    /** The launcher reads the line that tells why not, so that a person sees the cause and not a stack trace. */
    @PostConstruct
    void start() {
        try {
            migrate();
            moveIn.settle().ifPresent(path -> System.out.println("needlepoint: set up at " + address + path));
            health.started();
        } catch (RuntimeException e) {
            System.out.println("needlepoint: cannot start: " + firstCause(e));
            throw e;
        }
    }

    private static String firstCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private void migrate() {
        Flyway.configure(StartUp.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + kind())
                .load()
                .migrate();
    }

    private String kind() {
        try (Connection connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName()) ? "h2" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be reached", e);
        }
    }
}
