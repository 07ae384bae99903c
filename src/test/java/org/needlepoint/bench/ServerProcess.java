package org.needlepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/** {@code ./needlepoint serve --demo} on a port of its own, seen as a process: what it takes, and what becomes of it when it is killed. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String AFRESH = "asked to be started afresh";
    private static final double TICKS_PER_SECOND = 100;

    /** Of the young and of the old generation. */
    private static final Pattern USED = Pattern.compile("generation .* used (\\d+)K");

    private final Server server;
    private final int port;
    private long pid;
    private final double startSeconds;

    private ServerProcess(Server server, int port, long pid, double startSeconds) {
        this.server = server;
        this.port = port;
        this.pid = pid;
        this.startSeconds = startSeconds;
    }

    /** Starts a server and waits for its first page. */
    static ServerProcess start(Path data, int port, Map<String, String> environment) {
        long start = System.nanoTime();
        Server server = Server.start(data, environment, "--demo", "--port", String.valueOf(port));
        try (Visitor visitor = new Visitor(port)) {
            awaitFirstPage(server, visitor);
        } catch (IllegalStateException e) {
            server.close();
            throw e;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        server.awaitReady();
        return new ServerProcess(server, port, findJava(server), seconds);
    }

    private static void awaitFirstPage(Server server, Visitor visitor) {
        byte[] home = visitor.get("/");
        Wait.until(PATIENCE, "the first page", () -> {
            if (!server.handle().isAlive()) {
                throw new IllegalStateException("serve ended: " + server.output());
            }
            // Wait looks ten times a second; a start is to be told finer than that.
            for (int i = 0; i < 10; i++) {
                try {
                    if (visitor.send(home) == 200) {
                        return true;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                LockSupport.parkNanos(20_000_000);
            }
            return false;
        });
    }

    /** How often the launcher was asked for a fresh process. */
    int freshStarts() {
        return server.output().split(AFRESH, -1).length - 1;
    }

    /** Waits until the launcher has started the process afresh that was asked for last. */
    void awaitFreshStart() {
        Wait.until(PATIENCE, "the server is started afresh", () -> {
            String output = server.output();
            return output.indexOf("Needlepoint is at ", output.lastIndexOf(AFRESH)) > 0;
        });
        pid = findJava(server);
    }

    /** The status of the readiness page, or 0 when nobody answers. */
    int ready() {
        try (Visitor visitor = new Visitor(port)) {
            return visitor.send(visitor.get("/health/ready"));
        } catch (IOException e) {
            return 0;
        }
    }

    /** Stops the process in the middle of whatever it does, and lets it go on. */
    void pause(long nanos) {
        Shell.run("kill", "-STOP", String.valueOf(pid));
        LockSupport.parkNanos(nanos);
        Shell.run("kill", "-CONT", String.valueOf(pid));
    }

    /** The launcher's child that is a Java. */
    private static long findJava(Server server) {
        return server.handle()
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Java below the launcher: " + server.output()))
                .pid();
    }

    int port() {
        return port;
    }

    long pid() {
        return pid;
    }

    /** From the call of the launcher to the first page. */
    double startSeconds() {
        return startSeconds;
    }

    /** User and system time since its start. */
    double cpuMillis() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_PER_SECOND;
    }

    /** Resident memory. */
    double megabytes() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Heap in use after a full collection, or NaN without a JDK's jcmd. */
    double heapMegabytes() {
        Shell.run("jcmd", String.valueOf(pid), "GC.run");
        return USED.matcher(Shell.output("jcmd", String.valueOf(pid), "GC.heap_info"))
                .results()
                .mapToDouble(used -> Double.parseDouble(used.group(1)) / 1024)
                .reduce(Double::sum)
                .orElse(Double.NaN);
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the kernel kills for want of memory: kill -9. Returns when launcher and server are gone. */
    void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        server.awaitEnd();
    }

    /** An orderly stop. */
    @Override
    public void close() {
        server.close();
    }
}
