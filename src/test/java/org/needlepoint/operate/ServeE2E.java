package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Server;

/** A start that can't succeed ends at once, with an exit code, one clear line and no stack trace. */
class ServeE2E {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** With what a shell, an argument file and a command line each take for something else. */
    private static final String PASSWORD = "pass\\word \"1\" $x";

    @Test
    void helpTellsEveryOption() throws Exception {
        Process process = new ProcessBuilder("./needlepoint", "--help").start();
        String text = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor());
        for (String option : List.of(
                "serve",
                "--demo",
                "--port",
                "--data",
                "--address",
                "--behind-proxy",
                "--tls",
                "content",
                "--dir",
                "--json",
                "test")) {
            assertTrue(text.contains(option), option);
        }
    }

    @Test
    void anAddressThatOthersReachNeedsTls() {
        assertRefused(
                Server.start(Server.temporaryFolder(), Map.of(), "--address", "0.0.0.0"),
                "plain http is served on 127.0.0.1 only");
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        assertRefused(Server.start(Server.temporaryFolder(), Map.of(), "--port", "eighty"), "'eighty' is no port");
    }

    @Test
    void aPortInUseIsNamed() {
        String taken = Server.demo().url().replaceAll(".*:", "");
        assertRefused(
                Server.start(Server.temporaryFolder(), Map.of(), "--port", taken), "port " + taken + " is in use");
    }

    @Test
    void aDataFolderInUseIsRefusedAndTheOtherServerGoesOn() throws Exception {
        assertRefused(
                Server.start(Server.demo().data(), Map.of(), "--demo"), "another Needlepoint uses the data folder");
        assertEquals(200, get(Server.demo(), "/health/ready").statusCode());
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createTempFile("needlepoint", ".txt");
        assertRefused(Server.start(file.resolve("data"), Map.of()), "can't be made");
    }

    /** The kernel's own folder: nobody can write there, whoever runs the tests, root too. */
    @Test
    void aReadOnlyDataFolderIsRefused() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertRefused(Server.start(Path.of("/proc/self"), Map.of()), "can't be written");
    }

    @Test
    void brokenContentIsToldWithFileLineAndAdvice() throws IOException {
        Path content = Server.temporaryFolder();
        copy(Path.of("content"), content);
        Path course = content.resolve("courses/needling-foundations/course.yaml");
        Files.writeString(course, Files.readString(course).replace("nf-1-2", "nf-1-two"));
        Server server =
                Server.start(Server.temporaryFolder(), Map.of("NEEDLEPOINT_CONTENT_DIR", content.toString()), "--demo");
        assertRefused(server, "courses/needling-foundations/course.yaml:");
    }

    @Test
    void anUnknownSettingIsRefusedByName() {
        assertRefused(
                Server.start(Server.temporaryFolder(), Map.of("NEEDLEPOINT_DATABASE_ULR", "jdbc:h2:mem:x")),
                "the setting NEEDLEPOINT_DATABASE_ULR does not exist");
    }

    @Test
    void anH2AddressThatCanLoseAnswersIsRefused() {
        Path data = Server.temporaryFolder();
        assertRefused(
                Server.start(data, Map.of("NEEDLEPOINT_DATABASE_URL", "jdbc:h2:file:" + data.resolve("other"))),
                "the H2 address must begin with jdbc:h2:async:");
    }

    @Test
    void aKeyStoreThatCannotBeOpenedIsRefused() throws Exception {
        Path keys = keyStore();
        Path noStore = Files.writeString(Server.temporaryFolder().resolve("store.p12"), "none");
        assertTlsRefused(Server.temporaryFolder().resolve("none.p12"), PASSWORD, "can't be read");
        assertTlsRefused(keys, "", "needs the key store's password");
        assertTlsRefused(keys, "wrong", "can't be opened");
        assertTlsRefused(noStore, PASSWORD, "can't be opened");
    }

    @Test
    void withAKeyStoreItSpeaksHttpsAloneUnderTheSameLimits() throws Exception {
        Path keys = keyStore();
        Map<String, String> environment = Map.of("NEEDLEPOINT_TLS_PASSWORD", PASSWORD);
        try (Server server = Server.start(Server.temporaryFolder(), environment, "--tls", keys.toString())
                .awaitReady()) {
            String origin = "https://127.0.0.1:" + server.port();
            assertTrue(server.output().contains("make the administrator at " + origin + "/setup/"), server.output());
            HttpResponse<String> answer =
                    trusting(keys).send(request(origin + "/"), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
            assertTrue(answer.headers().firstValue("Server").isEmpty());
            assertThrows(IOException.class, () -> get(server, "/"));
            assertFalse(commandLines(server).contains(PASSWORD));
        }
    }

    private static void assertTlsRefused(Path keys, String password, String because) {
        assertRefused(
                Server.start(
                        Server.temporaryFolder(),
                        Map.of("NEEDLEPOINT_TLS_PASSWORD", password),
                        "--tls",
                        keys.toString()),
                because);
    }

    /** A self-signed certificate, made as operations.md tells. */
    private static Path keyStore() throws Exception {
        Path file = Server.temporaryFolder().resolve("needlepoint.p12");
        String command = "keytool -genkeypair -alias site -keyalg EC -groupname secp256r1 -dname CN=localhost"
                + " -ext SAN=dns:localhost,ip:127.0.0.1 -storetype PKCS12 -storepass:env PASSWORD -keystore " + file;
        ProcessBuilder builder = new ProcessBuilder(command.split(" "));
        builder.environment().put("PASSWORD", PASSWORD);
        assertEquals(0, builder.redirectErrorStream(true).start().waitFor());
        return file;
    }

    private static HttpClient trusting(Path keys) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static String commandLines(Server server) {
        return server.handle()
                .descendants()
                .map(process -> process.info().commandLine().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    @Test
    void theServersOwnEndpointsAndErrorPagesTellStrangersNothing() throws Exception {
        for (String path :
                List.of("/metrics", "/health", "/openapi", "/index.xhtml", "/WEB-INF/web.xml", "/no-such-page")) {
            HttpResponse<String> answer = get(Server.demo(), path);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 403, path + " " + answer.statusCode());
            assertFalse(answer.body().contains("Payara"), path);
            assertFalse(answer.body().contains("at org."), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        }
    }

    @Test
    void healthIsForThisMachineAlone() throws Exception {
        assertEquals(200, get(Server.demo(), "/health/live").statusCode());
        HttpRequest forwarded = HttpRequest.newBuilder(URI.create(Server.demo().url() + "/health/ready"))
                .header("X-Forwarded-For", "192.0.2.1")
                .build();
        assertEquals(
                404, HTTP.send(forwarded, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void withoutTheDemoThereAreNoPeopleAndTheFirstStartTellsWhereToSetUp() {
        try (Server server = Server.start(Server.temporaryFolder(), Map.of()).awaitReady()) {
            assertTrue(server.output().contains("/setup/"), server.output());
            assertFalse(server.output().contains("demo.needlepoint.example"), server.output());
        }
    }

    @Test
    void theFirstOrderlyStopWritesAClassArchiveFromWhichTheNextStartReads() throws Exception {
        Path data = Server.temporaryFolder();
        Map<String, String> environment = Map.of("NEEDLEPOINT_CLASS_ARCHIVE", "on");
        Server.start(data, environment).awaitReady().close();
        try (var files = Files.walk(data.resolve("server"))) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".jsa")).count());
        }
        Server.start(data, environment).awaitReady().close();
    }

    private static void assertRefused(Server server, String because) {
        int code = server.awaitEnd();
        assertTrue(code != 0, "it started: " + server.output());
        assertTrue(server.output().contains(because), server.output());
        assertFalse(server.output().contains("\tat "), server.output());
    }

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        return HTTP.send(request(server.url() + path), HttpResponse.BodyHandlers.ofString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
