package org.needlepoint.credential.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.testing.Server;

class VerifyE2E {

    private final Server server = Server.demo();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aTypingErrorIsToldAsSuch() throws Exception {
        HttpResponse<String> page = get("/verify?code=ABCD");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("Typing error"), page.body());
        assertTrue(page.body().contains("value=\"ABCD\""), page.body());
        HttpResponse<String> json = get("/api/credentials/ABCD");
        assertEquals(400, json.statusCode());
        assertEquals(
                "application/problem+json",
                json.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(json.body().contains("urn:needlepoint:problem:typing-error"), json.body());
    }

    @Test
    void unknownCodesLookAlikeButForTheirText() throws Exception {
        String one = Code.next().text();
        String other = Code.next().text();
        HttpResponse<String> page = get("/verify/" + one);
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("No certificate has this code"), page.body());
        HttpResponse<String> first = get("/api/credentials/" + one);
        HttpResponse<String> second = get("/api/credentials/" + other);
        assertEquals(404, first.statusCode());
        assertEquals(withoutRequest(first.body()), withoutRequest(second.body()));
    }

    @Test
    void whatIsTypedIsShownAsText() throws Exception {
        HttpResponse<String> page = get("/verify?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(400, page.statusCode());
        assertFalse(page.body().contains("<script>alert"), page.body());
    }

    @Test
    void nobodyIsFollowedIndexedOrKept() throws Exception {
        for (String path : List.of("/verify", "/verify?code=x", "/api/credentials/x")) {
            HttpResponse<String> answer = get(path);
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow(), path);
            assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElseThrow(), path);
        }
    }

    @Test
    void thePublicKeysStandAtAStableAddress() throws Exception {
        HttpResponse<String> all = get("/api/keys");
        assertEquals(200, all.statusCode());
        String id = all.body().replaceAll("(?s).*\"kid\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> one = get("/api/keys/" + id);
        assertEquals(200, one.statusCode());
        assertTrue(all.body().contains(one.body()), all.body());
        assertFalse(all.body().contains("\"d\""), all.body());
        assertEquals(404, get("/api/keys/nonsense").statusCode());
    }

    @Test
    void whatBelongsToSomebodyAsksForASignIn() throws Exception {
        for (String path :
                List.of("/progress", "/certificates/x", "/clinic", "/admin/certificates", "/admin/certificates/x")) {
            HttpResponse<String> answer = get(path);
            assertEquals(302, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith("/sign-in"), path);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String withoutRequest(String problem) {
        return problem.replaceAll("\"request\":\"[^\"]*\"", "");
    }
}
