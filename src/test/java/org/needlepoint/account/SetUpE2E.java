package org.needlepoint.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** The first start of a real installation: nobody is there, and the console alone tells how to come in. */
class SetUpE2E {

    private static final Pattern ADDRESS =
            Pattern.compile("make the administrator at http://[^/]+(/setup/[0-9a-z]{26})\\b");
    private static final String PASSWORD = "four words make one";

    @Test
    void theFirstAdministratorComesByAnAddressThatWorksOnce() {
        Path data = Server.temporaryFolder();
        try (Server server = Server.start(data, Map.of()).awaitReady()) {
            Visitor visitor = new Visitor(server);
            assertEquals(401, visitor.signIn("admin", DemoPeople.PASSWORD, "/").statusCode());
            String address = address(server);
            assertEquals(200, visitor.get(address).statusCode());
            assertEquals(404, visitor.get("/setup/" + "0".repeat(26)).statusCode());
            HttpResponse<String> tooShort = visitor.post(address, form("short"));
            assertEquals(400, tooShort.statusCode());
            assertTrue(tooShort.body().contains("12 to 200 characters"));
            assertTrue(tooShort.body().contains("Ada@School.example"));
            assertEquals(302, visitor.post(address, form(PASSWORD)).statusCode());
            assertEquals(404, visitor.get(address).statusCode());
            assertEquals(404, visitor.post(address, form(PASSWORD)).statusCode());
            assertEquals(
                    302,
                    visitor.signInAs("ada@school.example", PASSWORD, "/admin").statusCode());
            assertEquals(200, visitor.get("/admin").statusCode());
        }
        try (Server again = Server.start(data, Map.of()).awaitReady()) {
            assertFalse(again.output().contains("/setup/"), again.output());
        }
        Server demo = Server.start(data, Map.of(), "--demo");
        assertNotEquals(0, demo.awaitEnd());
        assertTrue(demo.output().contains("this database belongs to a real installation"), demo.output());
    }

    @Test
    void aDemosDatabaseServesNoRealInstallation() {
        Path data = Server.temporaryFolder();
        try (Server demo = Server.start(data, Map.of(), "--demo").awaitReady()) {
            assertTrue(demo.output().contains(DemoPeople.PASSWORD), demo.output());
            assertFalse(demo.output().contains("/setup/"));
        }
        Server server = Server.start(data, Map.of());
        assertNotEquals(0, server.awaitEnd());
        assertTrue(server.output().contains("this database belongs to a demo"), server.output());
    }

    private static String address(Server server) {
        Matcher address = ADDRESS.matcher(server.output());
        assertTrue(address.find(), server.output());
        return address.group(1);
    }

    private static Map<String, String> form(String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("form", "form");
        fields.put("accept", "x");
        fields.put("name", "Ada");
        fields.put("email", "Ada@School.example");
        fields.put("password", password);
        fields.put("jakarta.faces.ViewState", "stateless");
        return fields;
    }
}
