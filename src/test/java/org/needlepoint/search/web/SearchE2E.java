package org.needlepoint.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

class SearchE2E {

    private final Server server = Server.demo();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void onAPhoneWithoutScriptTheWayLeadsFromALinkToASection() {
        try (BrowserContext person = Chrome.personWithoutScript(server)) {
            Page page = person.newPage();
            page.navigate("/");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Search").setExact(true))
                    .click();
            page.getByLabel("What are you looking for?").fill("recapped needles");
            page.keyboard().press("Enter");
            assertThat(page.locator(".outcome")).containsText("“recapped needles”");
            assertThat(page.locator(".found mark").first()).isVisible();
            page.locator(".found h2 a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/lessons/ns-1-3#s-the-needle-after-the-needle"));
            assertThat(page.locator("#s-the-needle-after-the-needle")).isInViewport();
        }
    }

    @Test
    void onADeskTheBoxInTheHeaderFindsAPointByItsPinyin() {
        try (BrowserContext person = Chrome.person(server)) {
            Page page = person.newPage();
            page.setViewportSize(1280, 800);
            page.navigate("/lessons/nf-1-1");
            Locator box = page.getByLabel("Search lessons, glossary and atlas");
            box.fill("he gu");
            box.press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("LI4 Hégǔ"))
                    .click();
            assertThat(page).hasURL(server.url() + "/atlas/LI4");
            assertEquals(List.of(), person.cookies(), "searching sets no cookie");
        }
    }

    @Test
    void aSlipOfSpellingLeadsToWhatWasMeant() {
        try (BrowserContext person = Chrome.person(server)) {
            Page page = person.newPage();
            page.navigate("/search?q=pnuemothorax");
            assertThat(page.locator(".outcome")).containsText("Did you mean pneumothorax?");
            page.locator(".outcome a").click();
            assertThat(page.getByLabel("What are you looking for?")).hasValue("pneumothorax");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Glossary 1"))
                    .click();
            page.locator(".found h2 a").click();
            assertThat(page).hasURL(server.url() + "/glossary#term-pneumothorax");
            assertThat(page.locator("#term-pneumothorax")).isInViewport();
        }
    }

    @Test
    void whatIsFoundIsThereForAStrangerSectionsToo() throws Exception {
        for (String query : List.of("lung", "trigger point", "meridian", "C6", "piriformis")) {
            HttpResponse<String> found = search(query);
            Pattern.compile("<h2><a href=\"([^\"#]+)(#([^\"]+))?\"")
                    .matcher(found.body())
                    .results()
                    .limit(8)
                    .forEach(link -> {
                        HttpResponse<String> page = get(link.group(1));
                        assertEquals(200, page.statusCode(), link.group(1));
                        assertTrue(link.group(3) == null || page.body().contains("id=\"" + link.group(3) + "\""));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "(",
                "~",
                "hegu AND (",
                "the of",
                "\u0000\u0007",
                "'{0}'",
                "%",
                "\ud83d",
                "合",
                "xyzzyplugh"
            })
    void anythingTypedGivesAPage(String typed) {
        HttpResponse<String> page = search(typed);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<h1>Search</h1>"), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%ed%a0%80",
                "/search?q=%ff%fe",
                "/search?q=a&q=b&kind=%3Cb%3E&page=-1",
                "/search?page=x&kind=&id=1"
            })
    void anAddressThatNobodyTypedGivesAPageToo(String address) {
        assertEquals(200, get(address).statusCode());
    }

    @Test
    void twoThousandCharactersAreRefusedInWordsAndKept() {
        String long2000 = "n".repeat(2_000);
        HttpResponse<String> page = search(long2000);
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("Shorten it to 200 characters"), page.body());
        assertTrue(page.body().contains("<title>Error: "), page.body());
        assertTrue(page.body().contains("value=\"" + long2000 + "\""), page.body());
    }

    @Test
    void whatIsTypedIsShownAsText() {
        HttpResponse<String> page = search("\"><script>alert(1)</script>");
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("<script>alert"), page.body());
    }

    @Test
    void nobodyKeepsOrIndexesAnAnswer() {
        HttpResponse<String> page = search("lung");
        assertEquals(
                "private, no-cache", page.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("noindex", page.headers().firstValue("X-Robots-Tag").orElseThrow());
        assertTrue(page.headers().firstValue("ETag").isEmpty());
        assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=lung",
                "/search?q=point&page=2",
                "/search?q=pnuemothorax",
                "/search?q=xyzzyplugh",
                "/search?q=zusanli+pneumothorax",
                "/glossary"
            })
    void aPageFitsAPhoneAndADeskAndAxeFindsNothingSerious(String path) {
        try (BrowserContext person = Chrome.person(server)) {
            Page page = person.newPage();
            for (int width : List.of(360, 1280)) {
                page.setViewportSize(width, 800);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.navigate(path);
                    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
                    assertEquals(List.of(), Chrome.seriousFaults(page), path + " " + scheme);
                }
            }
        }
    }

    private HttpResponse<String> search(String typed) {
        return get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private URI address(String path) {
        return URI.create(server.url() + path);
    }
}
