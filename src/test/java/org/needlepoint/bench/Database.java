package org.needlepoint.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.needlepoint.testing.Server;

/** The database of a run with faults: PostgreSQL that can be restarted, or an H2 file on a disk that can be filled. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final int port = Server.freePort();
    private final boolean mounted;
    private EmbeddedPostgres postgres;

    private Database(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    /** @param small whether the file shall lie on a small disk of its own, where this user may mount one */
    static Database h2(Path folder, boolean small) throws IOException {
        Files.createDirectory(folder);
        boolean mounted =
                small && Shell.run("mount", "-t", "tmpfs", "-o", "size=256m", "needlepoint-faults", folder.toString());
        return new Database(folder, mounted);
    }

    static Database postgres(Path folder) throws IOException {
        Database database = new Database(folder, false);
        database.open();
        return database;
    }

    private void open() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    /** Ends PostgreSQL at once, whoever is connected, and starts it again. */
    void restart() throws IOException {
        postgres.close();
        open();
    }

    boolean isH2() {
        return postgres == null;
    }

    /** Whether it has a disk of its own. */
    boolean mounted() {
        return mounted;
    }

    /** The H2 file. */
    Path file() {
        return folder.resolve("needlepoint.mv.db");
    }

    Map<String, String> environment() {
        if (isH2()) {
            // As the launcher has it, only elsewhere.
            String settings = ";RETENTION_TIME=5000;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE";
            return Map.of("NEEDLEPOINT_DATABASE_URL", "jdbc:h2:async:" + folder.resolve("needlepoint") + settings);
        }
        return Map.of(
                "NEEDLEPOINT_DATABASE_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                "NEEDLEPOINT_DATABASE_URL", address(),
                "NEEDLEPOINT_DATABASE_USER", user(),
                "NEEDLEPOINT_DATABASE_PASSWORD", password());
    }

    /** For who looks at it when the server is gone. */
    String address() {
        return isH2()
                ? "jdbc:h2:file:" + folder.resolve("needlepoint") + ";IFEXISTS=TRUE"
                : postgres.getJdbcUrl("postgres", "postgres");
    }

    String user() {
        return isH2() ? "sa" : "postgres";
    }

    String password() {
        return isH2() ? "" : "postgres";
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
        if (mounted && !Shell.run("umount", folder.toString())) {
            throw new IOException(folder + " can't be unmounted");
        }
    }
}
