package org.needlepoint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.needlepoint.testing.Wait;

/**
 * Leaves no room to write for the H2 file, until the server has ended itself to be started afresh. Where no small disk could be mounted,
 * the server's files may not grow instead.
 */
final class FullDisk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final byte[] BLOCK = new byte[4096];

    private final Database database;
    private boolean red;

    FullDisk(Database database) {
        this.database = database;
    }

    /** How the disk is filled. */
    String means() {
        return database.mounted() ? "small tmpfs" : "prlimit --fsize";
    }

    /** Answers whether readiness told that the server is not well before it ended. */
    boolean fill(ServerProcess server) throws IOException {
        red = false;
        Path filler = database.file().resolveSibling("filler");
        int starts = server.freshStarts();
        limit(server);
        Wait.until(PATIENCE, "the server ends because its disk is full", () -> {
            write(filler);
            red |= server.ready() == 503;
            return server.freshStarts() > starts;
        });
        Files.deleteIfExists(filler);
        server.awaitFreshStart();
        return red;
    }

    private void limit(ServerProcess server) throws IOException {
        String size = String.valueOf(Files.size(database.file()));
        if (!database.mounted()
                && !Shell.run("prlimit", "--pid", String.valueOf(server.pid()), "--fsize=" + size + ":")) {
            throw new IOException("no small disk can be mounted, and prlimit does not work either");
        }
    }

    /** Again and again: the database frees room too. */
    private void write(Path filler) {
        if (!database.mounted()) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(BLOCK);
            }
        } catch (IOException e) {
            // full, which is what was wanted
        }
    }
}
