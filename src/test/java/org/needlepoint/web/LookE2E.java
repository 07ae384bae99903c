package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** What holds for every page, seen on those that a stranger may open; other tests look at their own pages alike. */
class LookE2E {

    private final Server server = Server.demo();
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void open() {
        person = Chrome.person(server);
        page = person.newPage();
    }

    @AfterEach
    void close() {
        person.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/courses",
                "/courses/needling-foundations",
                "/courses/needling-foundations/print",
                "/lessons/nf-1-1",
                "/lessons/nf-2-2",
                "/lessons/nf-3-3",
                "/quizzes/nf-final",
                "/atlas",
                "/atlas/LI4",
                "/verify",
                "/verify/nonsense",
                "/sign-in",
                "/nowhere"
            })
    void aPageFitsASmallPhoneAndAxeFindsNothingSerious(String path) {
        page.setViewportSize(360, 740);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(path);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(List.of(), Chrome.seriousFaults(page), path + " " + scheme);
        }
    }

    @Test
    void nothingIsAskedOfAThirdParty() {
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url() + "/") && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
        List.of("/", "/lessons/nf-1-1", "/verify", "/sign-in").forEach(page::navigate);
        assertEquals(List.of(), foreign);
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        page.navigate("/courses");
        page.keyboard().press("Tab");
        assertEquals("Skip to the content", page.locator(":focus").innerText());
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("document.activeElement.id"));
    }

    @Test
    void theThemeIsChosenWithoutAScriptAndStays() {
        try (BrowserContext quiet = Chrome.personWithoutScript(server)) {
            Page plain = quiet.newPage();
            plain.navigate("/about");
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark"))
                    .click();
            assertTrue(plain.url().endsWith("/about"), plain.url());
            assertEquals(
                    1,
                    plain.locator("link[href$='/css/dark.css'][media='screen']").count());
            plain.navigate("/courses");
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Light"))
                    .click();
            assertEquals(0, plain.locator("link[href$='/css/dark.css']").count());
        }
    }

    @Test
    void hanziAreNoBoxes() {
        page.navigate("/about");
        for (String font : List.of("Hans", "Hant")) {
            String load = "f => document.fonts.load(`16px 'Needlepoint ${f}'`, '針合谷').then(l => l.length)";
            assertEquals(1, page.evaluate(load, font));
        }
    }

    @Test
    void stylesAreKeptForAYearUnderTheirVersionOnly() {
        page.navigate("/");
        String href = page.locator("link[href$='/css/tokens.css']").getAttribute("href");
        assertEquals("public, max-age=31536000, immutable", cacheControl(href));
        assertEquals("no-cache", cacheControl("/assets/000000000000/css/tokens.css"));
        assertEquals(
                404, page.request().get("/assets/000000000000/css/none.css").status());
    }

    private String cacheControl(String address) {
        APIResponse response = page.request().get(address);
        return response.headers().get("cache-control");
    }
}
