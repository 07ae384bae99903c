package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.operate.store.LetteredParts;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Postgres;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;
import org.needlepoint.testing.Wait;

/** A database that the release before has filled is brought up to date by a start, and goes on to be used. */
class UpgradeE2E {

    private static final String FINISHED = "/attempts/00000000000000000000000001/result";
    private static final String OPEN = "/attempts/00000000000000000000000002";
    private static final String OVERDUE = "/attempts/00000000000000000000000003/result";
    private static final Duration PROMISED = Duration.ofSeconds(60);
    private static final Secret SECRET = Secret.of(new byte[Secret.BYTES]);

    private static final Old FOUNDATION = new Old("1", "foundation.sql", 50);
    private static final Old CERTIFICATE = new Old("3", "certificate.sql", 1);

    @Test
    void onH2() throws Exception {
        Path data = Server.temporaryFolder();
        fill("jdbc:h2:" + data.toAbsolutePath() + "/needlepoint", "sa", "", "h2", FOUNDATION);
        try (Server server = Server.start(data, Map.of(), "--demo").awaitReady()) {
            isUsed(server);
        }
    }

    @Test
    void onPostgres() throws Exception {
        try (Postgres postgres = new Postgres()) {
            fill(postgres.url(), "postgres", "postgres", "postgresql", FOUNDATION);
            try (Server server = Server.start(Server.temporaryFolder(), postgres.environment(), "--demo")
                    .awaitReady()) {
                isUsed(server);
            }
        }
    }

    /** What a release before rules 2 granted and signed is verified, explained and made again by rules 1. */
    @Test
    void theCertificateOfAnEarlierReleaseIsKept() throws Exception {
        Path data = Server.temporaryFolder();
        fill("jdbc:h2:" + data.toAbsolutePath() + "/needlepoint", "sa", "", "h2", CERTIFICATE);
        Path keys = data.resolve("keys");
        Folders.lay(Path.of("src/test/resources/upgrade/keys"), keys);
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(keys.resolve("key-0001.pem"), PosixFilePermissions.fromString("rw-------"));
        try (Server server = Server.start(data, Map.of(), "--demo").awaitReady()) {
            Visitor holder = new Visitor(server);
            String verified =
                    holder.get("/verify/CBSH-S1WK-EMQD-S84F-GB3B-SMQA-E1PR").body();
            assertTrue(verified.contains("verdict valid") || verified.contains("verdict expired"), verified);
            assertTrue(verified.contains("Tomas Reiter"), verified);
            holder.keep("np", SECRET.text());
            String why =
                    holder.get("/certificates/6jxkxq8bg3xaf1wn313kjyqxv4/why").body();
            assertTrue(why.contains("by rules number 1."), why);
            assertTrue(why.contains("from the same facts by the same rules, the decision is the same."), why);
            assertTrue(why.contains("The facts are those whose hash was signed with the certificate."), why);
        }
        assertTrue(run("replay", data).endsWith("decisions 1, equal 1, different 0"));
        assertTrue(run("audit", data).endsWith("faults 0"));
    }

    /** @return what the verb prints on these data; it must end well */
    private static String run(String verb, Path data) throws Exception {
        Process process = new ProcessBuilder("./needlepoint", verb, "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /**
     * What an installation of some release holds.
     *
     * @param target last migration of that release
     * @param file of the fixtures
     * @param account of whoever is signed in
     */
    private record Old(String target, String file, long account) {}

    private static void fill(String url, String user, String password, String product, Old old) throws Exception {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product)
                .javaMigrations(new LetteredParts())
                .target(old.target)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement();
                PreparedStatement signIn = connection.prepareStatement(
                        "insert into sign_in (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")) {
            for (String statement : Files.readString(Path.of("src/test/resources/upgrade", old.file))
                    .split(";\\s*\\n")) {
                sql.execute(statement);
            }
            signIn.setString(1, SECRET.hash());
            signIn.setLong(2, old.account);
            signIn.setObject(3, OffsetDateTime.parse("2026-06-01T08:00:00Z"));
            signIn.setObject(4, OffsetDateTime.parse("2126-06-01T08:00:00Z"));
            signIn.executeUpdate();
        }
    }

    private static void isUsed(Server server) {
        Visitor learner = new Visitor(server);
        learner.keep("np", SECRET.text());
        assertResult(learner.get(FINISHED), "2 of 2 points");
        String page = learner.get(OPEN).body();
        assertTrue(page.contains("as it was asked once"), page);
        HttpResponse<String> saved = send(
                learner,
                server,
                "{\"action\":\"save\",\"slot\":2,\"seen\":0,\"parameters\":{\"m.l1\":[\"r2\"],\"m.l2\":[\"r1\"]}}");
        assertEquals(200, saved.statusCode(), saved.body());
        assertEquals(200, send(learner, server, "{\"action\":\"submit\"}").statusCode());
        assertResult(learner.get(OPEN + "/result"), "2 of 2 points");
        Wait.until(
                PROMISED,
                "the attempt whose time had run out is closed",
                () -> learner.get(OVERDUE).statusCode() == 200);
        assertResult(learner.get(OVERDUE), "1 of 2 points");
        assertTrue(learner.get(OVERDUE).body().contains("datetime=\"2026-06-04T08:20:00Z\""));
        assertTrue(learner.get("/lessons/nf-1-1/changes")
                .body()
                .contains("nothing has changed since it was first served"));
    }

    private static void assertResult(HttpResponse<String> result, String points) {
        assertEquals(200, result.statusCode(), result.body());
        assertTrue(result.body().contains(points), result.body());
        assertTrue(result.body().contains("Right: the tool is one."), result.body());
    }

    private static HttpResponse<String> send(Visitor learner, Server server, String body) {
        return learner.send(
                "POST",
                "/api" + OPEN + "/steps",
                body,
                "Content-Type",
                "application/json",
                "Origin",
                server.url(),
                "X-Needlepoint-Token",
                SECRET.token());
    }
}
