package org.needlepoint.operate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version before anything else looks at it; a failure stops the application, and with it the launcher. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @PostConstruct
    void start() {
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
