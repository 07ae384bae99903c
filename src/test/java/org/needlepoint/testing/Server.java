package org.needlepoint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server as people start it, {@code ./needlepoint serve}, with a data folder and a port of its own. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();
    private static Server shared;
    private static Server kinds;

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Server::end));
    }

    private Server(Process process, Path output, Path data, int port) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.port = port;
    }

    /** The demo on H2 that all browser tests of a run share; it ends with the run. */
    public static synchronized Server demo() {
        if (shared == null) {
            shared = start(temporaryFolder(), Map.of(), "--demo").awaitReady();
        }
        return shared;
    }

    /** A demo that serves one quiz of each way of asking, from the fixtures, to learner1 to learner9; shared like {@link #demo}. */
    public static synchronized Server kinds() {
        if (kinds == null) {
            Path content = temporaryFolder();
            Folders.lay(Path.of("src/test/resources/content-base"), content);
            Folders.lay(Path.of("src/test/resources/content-kinds"), content);
            kinds = start(
                            temporaryFolder(),
                            Map.of("NEEDLEPOINT_CONTENT_DIR", content.toString(), "NEEDLEPOINT_DEMO_LEARNERS", "9"),
                            "--demo")
                    .awaitReady();
        }
        return kinds;
    }

    /** Starts a server and does not wait: for tests of starts that fail. Options come after {@code serve}. */
    public static Server start(Path data, Map<String, String> environment, String... options) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("./needlepoint", "serve", "--data", data.toString()));
        if (!List.of(options).contains("--port")) {
            command.addAll(List.of("--port", String.valueOf(port)));
        }
        command.addAll(List.of(options));
        try {
            Path output = Files.createTempFile(Folders.ofTheRun(), "serve", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Server(builder.start(), output, data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder. Databases and logs stay until the next {@code clean}, for who asks why a test failed; the unpacked server goes. */
    public static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory(Folders.ofTheRun(), "data").toAbsolutePath();
            FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end() {
        Stream.of(shared, kinds).filter(Objects::nonNull).forEach(Server::close);
        FOLDERS.forEach(folder -> Folders.delete(folder.resolve("server")));
    }

    /** Waits until the launcher says where Needlepoint is. */
    public Server awaitReady() {
        Wait.until(PATIENCE, "the server is ready", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("serve ended: " + output());
            }
            return output().contains("Stop: Ctrl+C");
        });
        return this;
    }

    /** Waits until the launcher has ended, and answers its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("serve did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that the launcher printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher's process; the server is below it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    public Path data() {
        return data;
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** {@code http://127.0.0.1:port}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** An orderly stop, as by Ctrl+C. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
