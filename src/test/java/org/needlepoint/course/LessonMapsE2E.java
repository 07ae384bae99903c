package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Small maps of the atlas in a lesson. */
class LessonMapsE2E {

    private static final String LESSON = "/lessons/ns-3-1";

    @Test
    void aMapOpensByKeyboardWithoutScriptAndLeadsToTheAtlas() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            Locator maps = page.locator(".site-maps").first();
            assertThat(maps.locator("svg").first()).isHidden();
            maps.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(maps.locator("svg").first()).isVisible();
            maps.locator("figcaption a").first().click();
            page.waitForURL(Pattern.compile(".*/atlas/GB21"));
            assertThat(page.locator("h1")).containsText("GB21");
        }
    }

    @Test
    void openMapsFitATelephoneAndHaveNoFault() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            page.locator(".site-maps summary").all().forEach(Locator::click);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
    }

    @Test
    void onPaperTheTextStandsWithoutMaps() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".site-maps").first()).isHidden();
            assertThat(page.locator("#lesson")).containsText("GB21 on top of the shoulder");
        }
    }
}
