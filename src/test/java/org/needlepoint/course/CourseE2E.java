package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Finding a course, enrolling, reading, and going on where one stopped. Each test reads other lessons. */
class CourseE2E {

    private static final String COURSE = "/courses/needling-foundations";

    private static Page enrolled(BrowserContext person, String name) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        page.navigate(COURSE);
        Locator enrol = button(page, "Enrol in this course");
        if (enrol.count() > 0) {
            enrol.click();
        }
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void noSidewaysScroll(Page page) {
        assertEquals(
                true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "no sideways scroll");
    }

    @Test
    void aStrangerReadsEverythingAndIsToldHowToKeepIt() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            for (String address : List.of("/courses", COURSE, "/lessons/nf-1-1", "/lessons/nf-2-2")) {
                page.navigate(address);
                assertEquals(List.of(), Chrome.seriousFaults(page), address);
                noSidewaysScroll(page);
            }
            assertThat(page.getByText("Sign in to keep what you have read.")).isVisible();
            assertThat(button(page, "Mark as read")).hasCount(0);
            assertEquals(List.of(), person.cookies(), "reading sets no cookie");
        }
    }

    @Test
    void signingInFromALessonLeadsBackToIt() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            page.navigate("/lessons/nf-1-3");
            page.getByText("Sign in to keep what you have read.").click();
            page.getByLabel("E-mail").fill("trainee2@demo.needlepoint.example");
            page.getByLabel("Password").fill("needle-safely-2026");
            button(page, "Sign in").click();
            assertThat(page).hasURL(Server.demo().url() + "/lessons/nf-1-3");
        }
    }

    @Test
    void withoutScriptALessonIsReadAndMarked() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = enrolled(person, "trainee2");
            page.navigate("/lessons/nf-2-1");
            if (button(page, "Mark as read").count() > 0) {
                button(page, "Mark as read").click();
            }
            assertThat(page.locator("#done")).containsText("This lesson is marked as read.");
            page.navigate(COURSE);
            Locator line = page.locator("li.requirement")
                    .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/lessons/nf-2-1']")));
            assertThat(line).containsText("Read");
            assertThat(line).hasClass(Pattern.compile(".*\\bmet\\b.*"));
        }
    }

    @Test
    void theReaderGoesOnWhereReadingStopped() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = enrolled(person, "trainee2");
            page.navigate("/lessons/nf-3-2");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            Locator heading = page.locator("#lesson > h2[id]").nth(2);
            page.waitForResponse(
                    answer -> answer.url().endsWith("/api/lessons/nf-3-2/place") && answer.status() == 204,
                    () -> heading.evaluate("h => h.scrollIntoView()"));
            page.navigate(COURSE);
            assertThat(page.locator("main")).containsText("Go on where you were: ");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue"))
                    .click();
            assertTrue(page.url().contains("/lessons/nf-3-2#"), page.url());
            assertThat(page.locator(".place")).containsText("Go on where you were");
        }
    }

    @Test
    void whoIsNoTraineeReadsButCannotEnrol() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            Chrome.signIn(page, "instructor");
            page.navigate(COURSE);
            assertThat(page.locator("main")).containsText("you must be a trainee of a school");
            assertThat(button(page, "Enrol in this course")).hasCount(0);
            assertFalse(page.content().contains("Not read"), "no progress is claimed");
        }
    }
}
