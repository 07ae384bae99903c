package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Practice;

class PublicPageCacheTest {

    private static final String PATH = "/lessons/nf-1-1";

    private Catalogue catalogue = catalogue("v1");
    private int rendered;
    private final PublicPageCache cache = new PublicPageCache(() -> catalogue);

    @Test
    void thePageIsRenderedOnceForAllStrangers() throws Exception {
        assertEquals("page 1 of nobody", ask(stranger()).text());
        Exchange second = ask(stranger());
        assertEquals("page 1 of nobody", second.text());
        assertEquals("no-cache", second.header("Cache-Control"));
        assertEquals("Cookie, Accept-Encoding", second.header("Vary"));
        assertEquals(1, rendered);
    }

    @Test
    void whatIsToBeSavedIsToBeSavedFromMemoryToo() throws Exception {
        FilterChain file = (request, response) -> {
            rendered++;
            ((HttpServletResponse) response).setHeader("Content-Disposition", "attachment; filename=\"a.html\"");
            page(response, "file");
        };
        ask(stranger(), file);
        Exchange second = ask(stranger(), file);
        assertEquals(1, rendered);
        assertEquals("attachment; filename=\"a.html\"", second.header("Content-Disposition"));
    }

    @Test
    void aSignedInPersonsPageIsNeverServedToAnother() throws Exception {
        assertEquals("page 1 of Ada", ask(signedIn("Ada")).text());
        assertEquals("page 2 of nobody", ask(stranger()).text());
        assertEquals("page 3 of Ben", ask(signedIn("Ben")).text());
        assertNull(ask(signedIn("Ada")).header("ETag"));
    }

    @Test
    void aSignedInPersonNeverGetsTheStrangersPage() throws Exception {
        ask(stranger());
        assertEquals("page 2 of Ada", ask(signedIn("Ada")).text());
    }

    @Test
    void aCookieThatWeDoNotKnowIsNobodysCopy() throws Exception {
        ask(stranger());
        assertEquals("page 2 of nobody", ask(stranger().cookie("tracker", "1")).text());
    }

    @Test
    void anAnswerThatSetsACookieIsNotKept() throws Exception {
        FilterChain chain = (request, response) -> {
            ((HttpServletResponse) response).addCookie(new Cookie("JSESSIONID", "x"));
            page(response, "with cookie");
        };
        Exchange exchange = ask(stranger(), chain);
        assertEquals("with cookie", exchange.text());
        assertNull(exchange.header("ETag"));
        assertEquals("page 1 of nobody", ask(stranger()).text());
    }

    @Test
    void anAnswerOfASessionIsNotKept() throws Exception {
        ask(stranger().session());
        assertEquals("page 2 of nobody", ask(stranger()).text());
    }

    @Test
    void aRefusalIsNotKept() throws Exception {
        Exchange missing = ask(stranger(), (request, response) -> ((HttpServletResponse) response).sendError(404));
        assertEquals(404, missing.status());
        assertEquals("page 1 of nobody", ask(stranger()).text());
    }

    @Test
    void anotherThemeIsAnotherPage() throws Exception {
        ask(stranger());
        assertEquals(
                "page 2 of nobody", ask(stranger().cookie(Theme.COOKIE, "dark")).text());
        assertEquals(
                "page 2 of nobody", ask(stranger().cookie(Theme.COOKIE, "dark")).text());
        assertEquals(
                "page 1 of nobody",
                ask(stranger().cookie(Theme.COOKIE, "forged")).text());
    }

    @Test
    void aNewCatalogueMakesEveryPageNew() throws Exception {
        String tag = ask(stranger()).header("ETag");
        catalogue = catalogue("v2");
        Exchange next = ask(stranger().header("If-None-Match", tag));
        assertEquals("page 2 of nobody", next.text());
        assertNotEquals(tag, next.header("ETag"));
    }

    @Test
    void nothingIsKeptBeforeThereIsACatalogue() throws Exception {
        catalogue = null;
        ask(stranger());
        assertEquals("page 2 of nobody", ask(stranger()).text());
    }

    @Test
    void anotherSpellingIsTheSamePage() throws Exception {
        ask(stranger());
        assertEquals(
                "page 1 of nobody", ask(stranger().spelled("/lessons/%6Ef-1-1")).text());
    }

    @Test
    void aFileThatLeavesTheSiteIsTheSameInEveryTheme() throws Exception {
        String file = "/courses/nf/offline";
        ask(new Exchange(file, "nobody"));
        assertEquals(
                "page 1 of nobody",
                ask(new Exchange(file, "nobody").cookie(Theme.COOKIE, "dark")).text());
        ask(new Exchange("/courses/nf/print", "nobody"));
        ask(new Exchange("/courses/nf/print", "nobody").cookie(Theme.COOKIE, "dark"));
        assertEquals(3, rendered, "the page on the site has a theme");
    }

    @Test
    void whoHasThePageIsToldSoWithoutIt() throws Exception {
        String tag = ask(stranger()).header("ETag");
        Exchange known = ask(stranger().header("If-None-Match", "\"other\", W/" + tag));
        assertEquals(304, known.status());
        assertEquals("", known.text());
        assertEquals(tag, known.header("ETag"));
    }

    @Test
    void thePackedFormHasATagOfItsOwn() throws Exception {
        String plain = ask(stranger()).header("ETag");
        Exchange packed = ask(stranger().header("Accept-Encoding", "br, gzip;q=0.8"));
        assertEquals("gzip", packed.header("Content-Encoding"));
        assertNotEquals(plain, packed.header("ETag"));
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertEquals("page 1 of nobody", new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whoRefusesGzipGetsItPlain() {
        assertTrue(PublicPageCache.acceptsGzip("gzip"));
        assertTrue(PublicPageCache.acceptsGzip("deflate, gzip"));
        assertFalse(PublicPageCache.acceptsGzip("gzip;q=0"));
        assertFalse(PublicPageCache.acceptsGzip("gzip; q=0.000"));
        assertFalse(PublicPageCache.acceptsGzip("br"));
        assertFalse(PublicPageCache.acceptsGzip(null));
    }

    @Test
    void onlyPublicPagesAreKept() {
        for (String path : List.of("/", "/courses", "/courses/nf", "/lessons/nf-1-1", "/glossary", "/about")) {
            assertTrue(PublicPageCache.isPublic(path), path);
        }
        for (String path :
                List.of("", "/sign-in", "/verify", "/search", "/coursesx", "/progress", "/api/keys", "/assets/x")) {
            assertFalse(PublicPageCache.isPublic(path), path);
        }
    }

    @Test
    void onlyAPlainGetIsKept() {
        assertTrue(PublicPageCache.isStranger(stranger().request()));
        assertFalse(PublicPageCache.isStranger(stranger().method("POST").request()));
        assertFalse(PublicPageCache.isStranger(stranger().query("id=other").request()));
        assertFalse(PublicPageCache.isStranger(
                stranger().header("Authorization", "Basic eA==").request()));
    }

    private Exchange ask(Exchange exchange) throws Exception {
        return ask(exchange, (request, response) -> {
            rendered++;
            page(response, "page " + rendered + " of " + exchange.who());
        });
    }

    private Exchange ask(Exchange exchange, FilterChain chain) throws Exception {
        cache.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    private static void page(jakarta.servlet.ServletResponse response, String text) throws java.io.IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Exchange stranger() {
        return new Exchange(PATH, "nobody");
    }

    private static Exchange signedIn(String name) {
        return new Exchange(PATH, name).cookie("np-sign-in", name);
    }

    private static Catalogue catalogue(String version) {
        return new Catalogue(
                version,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Atlas.EMPTY,
                Practice.NONE);
    }
}
