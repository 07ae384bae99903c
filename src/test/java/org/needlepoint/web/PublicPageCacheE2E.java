package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** What strangers and members get of the public pages, over the wire. */
class PublicPageCacheE2E {

    private static final List<String> PAGES = List.of(
            "/",
            "/courses",
            "/courses/needling-foundations",
            "/courses/needling-foundations/print",
            "/lessons/nf-1-1",
            "/glossary",
            "/atlas",
            "/atlas/BL20",
            "/about");
    private static final String NAME = "Hugo Baptiste";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aMembersPageIsNeverAStrangersAndTheReverse() throws Exception {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page member = person.newPage();
            Chrome.signIn(member, "instructor2");
            for (String path : PAGES) {
                String before = get(path).body();
                assertEquals(
                        "private, no-cache", member.navigate(path).headers().get("cache-control"), path);
                assertTrue(member.content().contains(NAME), path);
                assertFalse(get(path).body().contains(NAME), path);
                assertEquals(before, get(path).body(), path);
            }
        }
    }

    @Test
    void anAnswerFromMemoryCarriesTodaysHeaders() throws Exception {
        for (String path : PAGES) {
            HttpResponse<String> first = get(path);
            HttpResponse<String> second = get(path);
            assertNotEquals(header(first, "X-Request-Id"), header(second, "X-Request-Id"), path);
            assertEquals(RequestFilter.POLICY, header(second, "Content-Security-Policy"), path);
            assertEquals("no-cache", header(second, "Cache-Control"), path);
            assertEquals(header(first, "ETag"), header(second, "ETag"), path);
            assertTrue(second.headers().firstValue("Set-Cookie").isEmpty(), path);
        }
    }

    @Test
    void aBookIsTheSameHoweverItIsAskedFor() throws Exception {
        String book = "/courses/needling-foundations/print";
        String plain = withoutDate(get(book));
        assertEquals(plain, withoutDate(get(book + "?1")));
        assertEquals(plain, withoutDate(get("/courses/%6Eeedling-foundations/print")));
        assertEquals(plain, withoutDate(get(book, "Faces-Request", "partial/ajax")));
    }

    @Test
    void whoAsksForTheHeadersGetsNoPage() throws Exception {
        for (String path :
                List.of("/courses/needling-foundations/print", "/courses/needling-foundations", "/sign-in")) {
            HttpResponse<String> head = client.send(
                    HttpRequest.newBuilder(URI.create(Server.demo().url() + path))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body(), path);
        }
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        for (String path : PAGES) {
            HttpResponse<String> known = get(path, "If-None-Match", header(get(path), "ETag"));
            assertEquals(304, known.statusCode(), path);
            assertEquals("", known.body(), path);
        }
    }

    @Test
    void packedAndPlainAreTheSamePage() throws Exception {
        for (String path : PAGES) {
            HttpResponse<byte[]> packed =
                    client.send(request(path, "Accept-Encoding", "gzip"), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""), path);
            try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertEquals(get(path).body(), new String(text.readAllBytes(), StandardCharsets.UTF_8), path);
            }
        }
    }

    @Test
    void whatIsNotThereIsNotKeptAsIfItWere() throws Exception {
        for (String path :
                List.of("/courses/nothing", "/atlas/nothing", "/lessons/nothing", "/lessons/nf-1-1/nothing")) {
            assertEquals(404, get(path).statusCode(), path);
            assertEquals(404, get(path).statusCode(), path);
        }
    }

    private static String withoutDate(HttpResponse<String> book) {
        return book.body().replaceAll("A copy of [^,]*, \\d\\d:\\d\\d UTC", "");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Server.demo().url() + path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
