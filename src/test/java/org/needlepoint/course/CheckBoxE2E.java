package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Questions to oneself within a lesson. */
class CheckBoxE2E {

    private static final String LESSON = "/lessons/sa-first";

    private static Locator first(Page page) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Check yourself 1"));
    }

    @Test
    void eachAnswerTellsByKeyboardAndWithoutScript() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            Locator box = first(page);
            assertThat(box.locator("summary")).hasCount(3);
            assertThat(box.locator(".feedback").first()).isHidden();
            box.locator("summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(box.locator(".feedback").first()).hasText("Not quite. A syringe's is.");
            assertThat(box.locator(".feedback").first()).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(box.locator(".feedback").nth(2)).isVisible();
            assertThat(box.locator(".feedback").nth(2)).hasText("Right. It has no bore.");
            assertThat(page.locator(".check-answers")).isHidden();
        }
    }

    @Test
    void openBoxesFitATelephoneAndHaveNoFault() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            page.locator(".check summary").all().forEach(Locator::click);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
    }

    @Test
    void onPaperTheyAskAndTheKeyStandsAtTheEnd() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            page.navigate(LESSON);
            page.locator(".check summary").first().click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(first(page).locator("summary").nth(2)).isVisible();
            assertThat(page.locator(".check .feedback:visible")).hasCount(0);
            assertThat(page.locator(".check-answers li"))
                    .hasText(new String[] {"C: It has no bore.", "A: A point and a handle."});
            assertThat(page.locator(".check-answers")).isVisible();
        }
    }
}
