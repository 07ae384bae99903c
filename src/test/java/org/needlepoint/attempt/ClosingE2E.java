package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;
import org.needlepoint.testing.Wait;

/** Time runs out while the server is down. */
class ClosingE2E {

    private static final Pattern ATTEMPT = Pattern.compile(".*/attempts/[0-9a-z]{26}");
    private static final Duration PROMISED = Duration.ofSeconds(60);

    @Test
    void aServerThatWasDownAcrossTheDeadlineClosesWithinAMinuteOfItsStart() throws Exception {
        Path data = Server.temporaryFolder();
        String attempt;
        try (Server before = Server.start(data, Map.of(), "--demo").awaitReady()) {
            attempt = started(before);
        }
        OffsetDateTime end = bringTheEndForward(data);
        try (Server after = Server.start(data, Map.of(), "--demo").awaitReady()) {
            Visitor learner = Visitor.signedIn(after, "trainee");
            Wait.until(
                    PROMISED,
                    "the result is there though nobody asked for the attempt",
                    () -> learner.get(attempt + "/result").statusCode() == 200);
            String result = learner.get(attempt + "/result").body();
            assertTrue(result.contains("datetime=\"" + end.toInstant() + "\""), result);
        }
    }

    @Test
    void afterAClockThatHadBeenMovedAheadAttemptsAreClosedAsEver() throws Exception {
        Path data = Server.temporaryFolder();
        String attempt;
        try (Server before = Server.start(data, Map.of(), "--demo").awaitReady()) {
            attempt = started(before);
        }
        bringTheEndForward(data);
        leaveTheJobsIn(data, OffsetDateTime.now(ZoneOffset.UTC).plusDays(700));
        try (Server after = Server.start(data, Map.of(), "--demo").awaitReady()) {
            Visitor learner = Visitor.signedIn(after, "trainee");
            Wait.until(
                    PROMISED,
                    "the result is there, and not in 700 days",
                    () -> learner.get(attempt + "/result").statusCode() == 200);
        }
    }

    private static String started(Server server) {
        try (BrowserContext person = Chrome.person(server)) {
            // A server that has just started draws its first pages slowly.
            person.setDefaultTimeout(PROMISED.toMillis());
            Page page = person.newPage();
            Chrome.signIn(page, "trainee");
            page.navigate("/courses/needling-foundations");
            press(page, "Enrol in this course");
            page.navigate("/quizzes/nf-3-quiz");
            press(page, "Start the quiz");
            page.waitForURL(ATTEMPT);
            return page.url().substring(server.url().length());
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** As a demo that was stopped after its clock was moved leaves them; one of them it was just doing. */
    private static void leaveTheJobsIn(Path data, OffsetDateTime future) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + data.toAbsolutePath() + "/needlepoint", "sa", "");
                PreparedStatement update = connection.prepareStatement("update job set due = ?, lease_until = ?")) {
            update.setObject(1, future);
            update.setObject(2, future.plusSeconds(30));
            assertTrue(update.executeUpdate() > 0);
        }
    }

    /** As if the server had been down longer: the deadline is a second after the start. */
    private static OffsetDateTime bringTheEndForward(Path data) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + data.toAbsolutePath() + "/needlepoint", "sa", "");
                PreparedStatement select = connection.prepareStatement("select started_at from attempt");
                PreparedStatement update =
                        connection.prepareStatement("update attempt set closes_at = ?, ends_at = ?")) {
            var rows = select.executeQuery();
            rows.next();
            OffsetDateTime end = rows.getObject(1, OffsetDateTime.class).plusSeconds(1);
            update.setObject(1, end);
            update.setObject(2, end);
            assertEquals(1, update.executeUpdate());
            return end;
        }
    }
}
