package org.needlepoint.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the database of the container tests before the container starts: H2 in memory, or, with
 * {@code -Dneedlepoint.test.database=postgresql}, a real PostgreSQL of this test run's own.
 */
public class Databases implements LauncherSessionListener {

    private static final String COMMON = "-Dneedlepoint.demo=true -Dneedlepoint.keys.dir=target/test-keys -Xmx400m ";
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("postgresql".equals(System.getProperty("needlepoint.test.database"))) {
            postgres = startPostgres();
            System.setProperty("needlepoint.test.flags", COMMON + flags(postgres));
        } else {
            System.setProperty(
                    "needlepoint.test.flags",
                    COMMON + "-Dneedlepoint.database.url=jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            stop(postgres);
        }
    }

    static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static String flags(EmbeddedPostgres postgres) {
        return "-Dneedlepoint.database.driver=org.postgresql.ds.PGSimpleDataSource -Dneedlepoint.database.user=postgres "
                + "-Dneedlepoint.database.url=" + url(postgres);
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
