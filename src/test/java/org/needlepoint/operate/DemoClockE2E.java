package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** The demo's clock goes forward at an administrator's word, for everybody, and for nobody else's. */
class DemoClockE2E {

    @Test
    void anAdministratorMovesItForwardAndNobodyElse() {
        try (Server server =
                Server.start(Server.temporaryFolder(), Map.of(), "--demo").awaitReady()) {
            Visitor admin = Visitor.signedIn(server, "admin");
            Visitor trainee = Visitor.signedIn(server, "trainee");
            assertEquals(403, trainee.get("/demo/clock").statusCode());
            assertEquals(
                    404,
                    admin.send("GET", "/demo/clock", "", "X-Forwarded-For", "203.0.113.7")
                            .statusCode());

            HttpResponse<String> back = move(admin, server, "-1");
            assertEquals(400, back.statusCode());
            assertTrue(back.body().contains("The clock only goes forward."), back.body());
            assertTrue(back.body().contains("value=\"-1\""), "what was typed stays");
            assertEquals(400, move(admin, server, "soon").statusCode());

            assertEquals(302, move(admin, server, "700").statusCode());
            assertFalse(admin.get("/progress").body().contains("np-token"), "the sign-in has ended with its days");
            Visitor later = Visitor.signedIn(server, "admin");
            int year = java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                    .plusDays(700)
                    .getYear();
            assertTrue(later.get("/demo/clock").body().contains(" " + year + ", "));
            assertTrue(later.get("/admin/journal").body().contains("demo.clock-moved"));
        }
    }

    private static HttpResponse<String> move(Visitor admin, Server server, String days) {
        Map<String, String> form = Map.of(
                "clock-form", "clock-form",
                "np-token", admin.token("/demo/clock"),
                "days", days,
                "move", "x",
                "jakarta.faces.ViewState", "stateless");
        return admin.post("/demo/clock", form);
    }
}
