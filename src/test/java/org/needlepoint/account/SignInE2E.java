package org.needlepoint.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** Signing in and out over HTTP, as a browser does it and as somebody hostile tries it. */
class SignInE2E {

    private static final Server SERVER = Server.demo();
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s*at [a-z]+\\.|Exception|org\\.needlepoint");

    @Test
    void aRightPasswordLeadsWhereSheWantedToGo() {
        Visitor visitor = new Visitor(SERVER);
        HttpResponse<String> answer = visitor.signIn("trainee", DemoPeople.PASSWORD, "/progress?from=x");
        assertEquals(302, answer.statusCode());
        assertTrue(location(answer).endsWith("/progress?from=x"), location(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void nobodyIsLedToAnotherSite(String to) {
        String location = location(new Visitor(SERVER).signIn("trainee", DemoPeople.PASSWORD, to));
        assertEquals(SERVER.url() + "/", location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/needling-foundations", "/lessons/nf-1-1", "/quizzes/nf-final"})
    void whoSignsInFromAPageIsLedBackToIt(String page) {
        String body = new Visitor(SERVER).get(page).body();
        assertTrue(body.contains("href=\"/sign-in?to=" + page + "\""), body);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        HttpResponse<String> known = new Visitor(SERVER).signIn("clinic", "wrong", "/");
        HttpResponse<String> unknown = new Visitor(SERVER).signIn("nobodi", "wrong", "/");
        assertEquals(401, known.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals(shown(known).replace("clinic@", "X@"), shown(unknown).replace("nobodi@", "X@"));
        assertEquals(Optional.empty(), known.headers().firstValue("Set-Cookie"));
    }

    @Test
    void afterFiveFailuresAWaitIsAskedFor() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    401, new Visitor(SERVER).signIn("sprayed", "wrong" + i, "/").statusCode());
        }
        HttpResponse<String> answer = new Visitor(SERVER).signIn("sprayed", "wrong", "/");
        assertEquals(429, answer.statusCode());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()) <= 3);
        assertTrue(answer.body().contains("too many failed tries"));
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> answer = new Visitor(SERVER).signIn("trainee", DemoPeople.PASSWORD, "/");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.matches("np=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax"), cookie);
    }

    @Test
    void aBrowserThatTakesHostCookiesGetsOneAndNoSession() {
        try (BrowserContext browser = Chrome.person(SERVER)) {
            Page page = browser.newPage();
            Chrome.signIn(page, "trainee");
            List<Cookie> cookies = browser.cookies();
            assertTrue(cookies.stream().anyMatch(c -> c.name.equals("__Host-np") && c.secure && c.httpOnly));
            assertFalse(cookies.stream().anyMatch(c -> c.name.equals("JSESSIONID")));
        }
    }

    @Test
    void signingOutKillsTheCookie() {
        Visitor visitor = Visitor.signedIn(SERVER, "instructor2");
        String cookie = visitor.cookie("np");
        assertEquals(403, visitor.post("/sign-out", Map.of()).statusCode());
        assertEquals(200, visitor.get("/account").statusCode());
        assertEquals(
                303,
                visitor.post("/sign-out", Map.of("np-token", visitor.token("/")))
                        .statusCode());
        Visitor thief = new Visitor(SERVER);
        thief.keep("np", cookie);
        assertEquals(302, thief.get("/account").statusCode());
    }

    @Test
    void aPageOfOthersAsksStrangersToSignInFirst() {
        HttpResponse<String> answer = new Visitor(SERVER).get("/account?done=password");
        assertEquals(302, answer.statusCode());
        assertEquals("/sign-in?to=%2Faccount%3Fdone%3Dpassword", location(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "trainee, /instructor /examiner /clinic /admin /admin/accounts /admin/journal",
        "instructor, /examiner /clinic /admin /admin/accounts /admin/organisations",
        "examiner, /instructor /clinic /admin /admin/certificates",
        "clinic, /instructor /examiner /admin /admin/accounts",
        "admin, /instructor /examiner /clinic"
    })
    void aRoleOpensItsOwnPagesOnly(String person, String addresses) {
        Visitor visitor = Visitor.signedIn(SERVER, person);
        for (String address : addresses.split(" ")) {
            HttpResponse<String> answer = visitor.get(address);
            assertEquals(403, answer.statusCode(), address);
            assertTrue(answer.body().contains("This page is for others"), address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/theme", "/account", "/admin/accounts", "/api/attempts/x/steps"})
    void whatAnotherSiteSendsIsRefused(String address) {
        Visitor visitor = Visitor.signedIn(SERVER, "admin");
        Map<String, String> fields = Map.of("np-token", visitor.token("/"), "jakarta.faces.ViewState", "stateless");
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1")) {
            assertEquals(403, visitor.post(address, fields, "Origin", origin).statusCode(), origin);
        }
        assertEquals(
                403,
                visitor.post(address, fields, "Sec-Fetch-Site", "cross-site").statusCode());
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visitor visitor = Visitor.signedIn(SERVER, "admin");
        Map<String, String> fields = Map.of(
                "form",
                "form",
                "create",
                "x",
                "name",
                "Forged",
                "kind",
                "SCHOOL",
                "jakarta.faces.ViewState",
                "stateless");
        assertEquals(403, visitor.post("/admin/organisations", fields).statusCode());
        assertFalse(visitor.get("/admin/organisations").body().contains("Forged"));
    }

    @Test
    void everyRefusalHasItsStatusItsWordsAndTheIdOfTheRequest() {
        Visitor visitor = new Visitor(SERVER);
        assertTold(404, "There is nothing here", visitor.get("/nowhere"));
        assertTold(404, "There is nothing here", visitor.get("/error"));
        assertTold(404, "There is nothing here", visitor.get("/WEB-INF/web.xml"));
        assertTold(404, "There is nothing here", visitor.get("/setup/0123456789abcdefghjkmnpqrs"));
        assertTold(405, "be done here", visitor.send("PUT", "/courses", "", "Origin", SERVER.url()));
        assertTold(
                413,
                "too much at once",
                visitor.send("POST", "/sign-in", "x".repeat(10_000_000), "Origin", SERVER.url()));
    }

    @Test
    void aRestCallIsRefusedAsAProblem() {
        HttpResponse<String> nowhere = new Visitor(SERVER).get("/api/nowhere");
        assertEquals(404, nowhere.statusCode());
        assertTrue(nowhere.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(nowhere.body().contains("\"request\":"), nowhere.body());
        HttpResponse<String> stranger = new Visitor(SERVER)
                .send(
                        "POST",
                        "/api/attempts/0123456789abcdefghjkmnpqrs/steps",
                        "{}",
                        "Origin",
                        SERVER.url(),
                        "Content-Type",
                        "application/json");
        assertEquals(401, stranger.statusCode(), stranger.body());
        assertTrue(stranger.body().contains("sign-in-needed"), stranger.body());
    }

    private static void assertTold(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(answer.body()
                .contains(answer.headers().firstValue("X-Request-Id").orElseThrow()));
        assertFalse(TRACE.matcher(answer.body()).find(), answer.body());
    }

    /** The page without what is new in every answer. */
    private static String shown(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
