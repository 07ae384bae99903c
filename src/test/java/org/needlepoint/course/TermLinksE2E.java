package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Words of the glossary within a lesson: WCAG 2.2, 1.4.13, content on hover or focus. */
class TermLinksE2E {

    private static final String LESSON = "/lessons/sa-first";

    private static Page opened(BrowserContext person) {
        Page page = person.newPage();
        page.navigate(LESSON);
        return page;
    }

    private static Locator link(Page page) {
        return page.locator(".word > a").first();
    }

    private static Locator meaning(Page page) {
        return page.locator(".meaning").first();
    }

    @Test
    void whatAWordMeansShowsWithoutScriptAndLeadsOn() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = opened(person);
            assertThat(meaning(page)).isHidden();
            link(page).focus();
            assertThat(meaning(page)).isVisible();
            assertThat(meaning(page)).hasCSS("position", "static");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/glossary#term-needle"));
            assertThat(page.locator("#term-needle")).containsText("A thin solid thing");
        }
    }

    @Test
    void thePointerMayGoOverToItAndItStays() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = opened(person);
            link(page).hover();
            assertThat(meaning(page)).isVisible();
            BoundingBox word = link(page).boundingBox();
            BoundingBox meaning = meaning(page).boundingBox();
            assertTrue(meaning.y >= word.y + word.height / 2, "below the word");
            for (double y = word.y + word.height / 2; y < meaning.y + meaning.height / 2; y++) {
                page.mouse().move(word.x + word.width / 2, y);
            }
            assertThat(meaning(page)).isVisible();
            page.mouse().move(1, 1);
            assertThat(meaning(page)).isHidden();
        }
    }

    @Test
    void escapeTakesItAwayUntilOneComesBack() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = opened(person);
            link(page).focus();
            assertThat(meaning(page)).isVisible();
            page.keyboard().press("Escape");
            assertThat(meaning(page)).isHidden();
            assertThat(link(page)).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+Tab");
            assertThat(meaning(page)).isVisible();
            page.mouse().move(1, 1);
            page.keyboard().press("Tab");
            link(page).hover();
            page.keyboard().press("Escape");
            assertThat(meaning(page)).isHidden();
        }
    }

    @Test
    void itFitsATelephoneAndHasNoFault() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = opened(person);
            link(page).focus();
            assertThat(meaning(page)).isVisible();
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
    }
}
