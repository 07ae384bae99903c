package org.needlepoint.operate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.needlepoint.content.CoursewareLoading;
import org.needlepoint.credential.SigningKeys;
import org.needlepoint.operate.domain.Settings;
import org.needlepoint.operate.store.LetteredParts;
import org.needlepoint.rules.FirstPacks;

/** Brings the database to this version before anything else looks at it; a failure stops the application, and with it the launcher. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @Inject
    private CoursewareLoading content;

    @Inject
    private FirstPacks firstPacks;

    @Inject
    private MoveIn moveIn;

    @Inject
    private SigningKeys keys;

    @Inject
    private Health health;

    @Inject
    private Storage storage;

    @Inject
    private Ticks ticks;

    /** The launcher reads the line that tells why not, so that a person sees the cause and not a stack trace. */
    @PostConstruct
    void start() {
        try {
            refuseFaultySettings();
            storage.verify();
            migrate();
            keys.open();
            content.load();
            firstPacks.settle();
            moveIn.settle().forEach(line -> System.out.println("needlepoint: " + line));
            ticks.start();
            health.started();
        } catch (RuntimeException e) {
            firstCause(e).lines().forEach(line -> System.out.println("needlepoint: cannot start: " + line));
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
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + storage.product().toLowerCase(Locale.ROOT))
                .javaMigrations(new LetteredParts())
                .load()
                .migrate();
    }

    private static void refuseFaultySettings() {
        Map<String, String> given = new HashMap<>(System.getenv());
        System.getProperties().stringPropertyNames().forEach(name -> given.put(name, System.getProperty(name)));
        List<String> faults = Settings.faults(given);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(" ", faults));
        }
    }

    @PreDestroy
    void stop() {
        health.stopping();
        ticks.stop();
        storage.compact();
    }
}
