package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** What strangers, other sites and broken clients send gets a clear refusal, whatever the address. */
class RequestsE2E {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String UNKNOWN_ATTEMPT = "/api/attempts/00000000000000000000000000/steps";
    private static final String STEP = "{\"action\":\"save\",\"slot\":1,\"seen\":0,\"parameters\":{\"r\":[\"a\"]}}";

    private static Server server;
    private static BrowserContext trainee;
    private static String cookies;
    private static String token;

    @BeforeAll
    static void signIn() {
        server = Server.demo();
        trainee = Chrome.person(server);
        Page page = trainee.newPage();
        Chrome.signIn(page, "trainee2");
        page.navigate("/account");
        token = page.locator("input[name=np-token]").first().getAttribute("value");
        cookies = trainee.cookies().stream().map(c -> c.name + "=" + c.value).collect(Collectors.joining("; "));
    }

    @AfterAll
    static void leave() {
        trainee.close();
    }

    @Test
    void anotherSiteCannotPostAnything() throws Exception {
        for (String path : List.of("/sign-in", "/courses/needling-foundations", "/account", UNKNOWN_ATTEMPT)) {
            HttpResponse<String> answer = send(post(path, "a=b").header("Origin", "https://evil.example"));
            assertEquals(403, answer.statusCode(), path);
            assertPlain(answer);
        }
    }

    @Test
    void aPostThatHidesWhereItComesFromIsRefused() throws Exception {
        assertEquals(403, send(post("/account", "a=b")).statusCode());
        assertEquals(403, send(post("/account", "a=b").header("Origin", "null")).statusCode());
    }

    @Test
    void aCallWithoutItsTokenIsRefusedEvenFromHere() throws Exception {
        assertEquals(403, send(step().header("Origin", server.url())).statusCode());
        HttpResponse<String> wrong = send(step().header("Origin", server.url()).header("X-Needlepoint-Token", "wrong"));
        assertEquals(403, wrong.statusCode());
        assertTrue(wrong.body().contains("cross-site"), wrong.body());
    }

    @Test
    void aFormWithoutItsTokenIsRefusedEvenFromHere() throws Exception {
        String form = "form=form&jakarta.faces.ViewState=stateless&enrolNow=x";
        HttpResponse<String> answer =
                send(post("/courses/needling-foundations", form).header("Origin", server.url()));
        assertEquals(403, answer.statusCode());
        assertPlain(answer);
    }

    @Test
    void withItsTokenAnUnknownAttemptIsNotFoundAsAProblem() throws Exception {
        HttpResponse<String> answer = send(step().header("Origin", server.url()).header("X-Needlepoint-Token", token));
        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    }

    @Test
    void aCallByNobodyAsksForSignInAsAProblem() throws Exception {
        HttpRequest.Builder nobody = HttpRequest.newBuilder(URI.create(server.url() + UNKNOWN_ATTEMPT))
                .header("Origin", server.url())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(STEP));
        HttpResponse<String> answer = send(nobody);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("sign-in-needed"), answer.body());
    }

    @Test
    void aPostOfTenMegabytesIsRefusedAndTheServerGoesOn() throws Exception {
        HttpRequest.Builder large = HttpRequest.newBuilder(URI.create(server.url() + "/sign-in"))
                .header("Origin", server.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + "a".repeat(10_000_000)));
        try {
            HttpResponse<String> answer = send(large);
            assertEquals(413, answer.statusCode());
            assertPlain(answer);
        } catch (IOException closed) {
            // The server may hang up on a sender that goes on sending.
            assertFalse(closed.getMessage() == null);
        }
        assertEquals(200, send(get("/")).statusCode());
    }

    @Test
    void stepsAreTakenByPostAsJsonAndNowhereElse() throws Exception {
        assertProblem(405, "method-not-allowed", send(get(UNKNOWN_ATTEMPT)));
        assertProblem(404, "not-found", send(get(UNKNOWN_ATTEMPT + "/more")));
        assertProblem(404, "not-found", send(get("/api/attempts")));
        HttpResponse<String> form = send(post(UNKNOWN_ATTEMPT, "action=save")
                .header("Origin", server.url())
                .header("X-Needlepoint-Token", token));
        assertProblem(415, "unsupported-media-type", form);
    }

    @Test
    void unreadableJsonIsMalformed() throws Exception {
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(server.url() + UNKNOWN_ATTEMPT))
                .header("Cookie", cookies)
                .header("Origin", server.url())
                .header("X-Needlepoint-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"action\":"));
        HttpResponse<String> answer = send(call);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("malformed"), answer.body());
        assertPlain(answer);
    }

    @Test
    void everyAnswerForbidsFramesAndForeignScript() throws Exception {
        for (String path : List.of("/", "/lessons/nf-1-1", "/verify", "/api/keys", "/no-such-page")) {
            String policy = send(get(path))
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertTrue(policy.contains("frame-ancestors 'none'"), path + " " + policy);
            assertFalse(policy.contains("unsafe-"), path + " " + policy);
        }
    }

    @Test
    void theServerDrawsNobodyAMapOfItsCalls() throws Exception {
        assertEquals(404, send(get("/api/application.wadl")).statusCode());
        HttpRequest.Builder options = get("/api/keys").method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        assertFalse(send(options).body().contains("wadl"));
    }

    @Test
    void pagesOfOtherRolesAreClosed() throws Exception {
        for (String path : List.of("/admin", "/admin/accounts", "/instructor", "/examiner", "/clinic")) {
            HttpResponse<String> answer = send(get(path));
            assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404, path + " " + answer.statusCode());
            assertPlain(answer);
        }
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).header("Cookie", cookies);
    }

    private static HttpRequest.Builder post(String path, String form) {
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static HttpRequest.Builder step() {
        return get(UNKNOWN_ATTEMPT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(STEP));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("urn:needlepoint:problem:" + type), answer.body());
        assertPlain(answer);
    }

    private static void assertPlain(HttpResponse<String> answer) {
        assertFalse(answer.body().contains("\tat "), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertFalse(answer.body().contains("Payara"), answer.body());
    }
}
