package org.needlepoint.rules.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;
import org.needlepoint.testing.Wait;

/** The life of rule packs: the first comes with its board, the next waits for an administrator, and none that is in use is edited. */
class RulesE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PUBLIC = "/rules/us-fl";
    private static final String WAITING = "/admin/rules/us-fl-2026-01-01";
    private static final Pattern PREVIEW = Pattern.compile("name=\"preview\" value=\"([0-9a-z]{26})\"");

    private final Path content = Server.temporaryFolder();
    private final Path data = Server.temporaryFolder();

    @Test
    void aPackComesIntoUseAtAnAdministratorsWordAndIsNeverEdited() throws IOException {
        Folders.lay(Path.of("src/test/resources/content-base"), content);
        Folders.lay(Path.of("src/test/resources/content-mistakes/pack-overlaps-another"), content);
        Files.delete(content.resolve("expected.txt"));
        Path later = content.resolve("rules/us-fl/2024-01-01.yaml");
        Path old = content.resolve("rules/us-fl/2021-04-19.yaml");
        String text = Files.readString(later);
        Files.delete(later);
        Files.writeString(old, Files.readString(old).replaceAll("until: .*\n", ""));
        try (Server server = start(Map.of())) {
            anybodyReadsTheFirst(new Visitor(server));
        }
        Files.writeString(content.resolve("rules/us-fl/2026-01-01.yaml"), text.replace("2024-01-01", "2026-01-01"));
        try (Server server = start(Map.of("NEEDLEPOINT_DEMO_CLOCK", "P200D"))) {
            theNextWaitsAndIsActivated(server);
        }
        Files.writeString(old, Files.readString(old).replace("Fifty hours.", "Sixty hours."));
        try (Server server = Server.start(data, settings(Map.of()), "--demo")) {
            assertNotEquals(0, server.awaitEnd());
            assertTrue(
                    Pattern.compile("cannot start: rules/us-fl/2021-04-19\\.yaml was activated as [0-9a-f]{8}…; "
                                    + "write a new dated file instead\\.")
                            .matcher(server.output())
                            .find(),
                    server.output());
        }
    }

    private static void anybodyReadsTheFirst(Visitor stranger) {
        String page = stranger.get(PUBLIC).body();
        assertTrue(page.contains("No legal advice"), page);
        assertTrue(page.contains("19 April 2021"), page);
        assertTrue(page.contains("Fifty hours."), page);
        assertFalse(page.contains("Not looked at for long"), page);
        assertTrue(stranger.get(PUBLIC + "?on=2020-01-01")
                .body()
                .contains("Nothing is recorded here for 1 January 2020."));
        HttpResponse<String> unreadable = stranger.get(PUBLIC + "?on=31.12.2020");
        assertEquals(400, unreadable.statusCode());
        assertTrue(unreadable.body().contains("This is no day."), unreadable.body());
        assertEquals(404, stranger.get("/rules/us-xx").statusCode());
        assertTrue(stranger.get("/rules").body().contains("href=\"/rules/us-fl\""));
    }

    private static void theNextWaitsAndIsActivated(Server server) {
        Visitor trainee = Visitor.signedIn(server, "trainee");
        String own = trainee.get(PUBLIC).body();
        assertTrue(own.contains("Not looked at for long"), own);
        assertTrue(own.contains("Nothing on record yet: short by 50 of 50 hours."), own);
        assertTrue(own.contains("Unknown: Needlepoint keeps no record of this."), own);
        assertEquals(403, trainee.get(WAITING).statusCode());

        Visitor admin = Visitor.signedIn(server, "admin");
        assertTrue(admin.get("/admin/rules").body().contains("Waits"));
        assertFalse(PREVIEW.matcher(admin.get(WAITING).body()).find(), "nothing to activate before the preview");
        assertEquals(302, act(admin, "preview-form", "preview-go", "").statusCode());
        Wait.until(PATIENCE, "the preview is whole", () -> PREVIEW.matcher(
                        admin.get(WAITING).body())
                .find());
        Matcher found = PREVIEW.matcher(admin.get(WAITING).body());
        assertTrue(found.find());
        assertEquals(409, act(admin, "activate-form", "activate-go", "").statusCode());
        assertFalse(new Visitor(server).get(PUBLIC).body().contains("1 January 2026"));
        assertEquals(
                302, act(admin, "activate-form", "activate-go", found.group(1)).statusCode());
        assertTrue(new Visitor(server).get(PUBLIC).body().contains("1 January 2026"));
        HttpResponse<String> again = act(admin, "activate-form", "activate-go", found.group(1));
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("This pack is in use already."), again.body());
        assertTrue(admin.get("/admin/journal").body().contains("pack.activated"));
    }

    private static HttpResponse<String> act(Visitor admin, String form, String button, String preview) {
        Map<String, String> fields = Map.of(
                form,
                form,
                "np-token",
                admin.token("/admin/rules"),
                "preview",
                preview,
                button,
                "x",
                "jakarta.faces.ViewState",
                "stateless");
        return admin.post(WAITING, fields);
    }

    private Server start(Map<String, String> more) {
        return Server.start(data, settings(more), "--demo").awaitReady();
    }

    private Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("NEEDLEPOINT_CONTENT_DIR", content.toString());
        return settings;
    }
}
