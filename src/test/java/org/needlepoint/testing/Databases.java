package org.needlepoint.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the database of the container tests before the container starts: H2 in memory, or, with
 * {@code -Dneedlepoint.test.database=postgresql}, a real PostgreSQL.
 */
public class Databases implements LauncherSessionListener {

    private static final String COMMON = "-Dneedlepoint.demo=true -Dneedlepoint.keys.dir=target/test-keys -Xmx400m ";
    private Postgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("postgresql".equals(System.getProperty("needlepoint.test.database"))) {
            postgres = new Postgres();
            System.setProperty(
                    "needlepoint.test.flags",
                    COMMON + "-Dneedlepoint.database.driver=org.postgresql.ds.PGSimpleDataSource"
                            + " -Dneedlepoint.database.user=postgres -Dneedlepoint.database.url=" + postgres.url());
        } else {
            System.setProperty(
                    "needlepoint.test.flags",
                    COMMON + "-Dneedlepoint.database.url=jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
