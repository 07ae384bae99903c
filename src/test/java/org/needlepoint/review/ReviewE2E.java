package org.needlepoint.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.RightAnswers;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** A learner remembers: misses a whole quiz, reviews what was missed, takes it away, deletes it. */
class ReviewE2E {

    private static final String LEARNER = "trainee2";
    private static final Pattern CARD = Pattern.compile(".*/review/cards/[a-z0-9-]+\\?since=\\d+(#main)?");
    private static final Pattern END = Pattern.compile(".*/review/done\\?since=\\d+(#main)?");
    private static final Pattern NUMBER = Pattern.compile("\"number\":");
    private static final int LONGEST = 6;
    private static final int STOPS = 40;

    /** Somebody who has just handed in a quiz without a single answer, and has no older cards. */
    private static Page missed(BrowserContext person) {
        Page page = person.newPage();
        Chrome.signIn(page, LEARNER);
        page.navigate("/review/delete");
        button(page, "Delete all my cards").click();
        page.navigate("/courses/needling-foundations");
        Locator enrol = button(page, "Enrol in this course");
        if (enrol.count() > 0) {
            enrol.click();
        }
        page.navigate("/quizzes/nf-3-quiz");
        button(page, "Start the quiz").click();
        button(page, "Finish").click();
        button(page, "Submit").click();
        assertThat(page).hasURL(Pattern.compile(".*/result"));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void begin(Page page) {
        page.navigate("/");
        assertThat(page.locator("#review")).containsText("cards are due today");
        link(page, "Review 6 questions").click();
        assertThat(page).hasURL(CARD);
    }

    /** What the same person takes away on another device. */
    private static HttpResponse<String> file() {
        return Visitor.signedIn(Server.demo(), LEARNER).get("/api/review/cards");
    }

    private static long logged() {
        return NUMBER.matcher(file().body()).results().count();
    }

    private static void isGood(Page page) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url());
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertEquals(List.of(), Chrome.seriousFaults(page), page.url() + " " + scheme);
            }
        }
    }

    @Test
    void aSessionIsGoneThroughByTheKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = missed(person);
            page.navigate("/review");
            isGood(page);
            tabTo(page, "a[href*='/review/cards/']");
            page.keyboard().press("Enter");
            for (int i = 1; i <= LONGEST; i++) {
                assertThat(page).hasURL(CARD);
                assertThat(page.locator("main")).containsText("Question " + i + " of 6");
                assertEquals("main", page.evaluate("document.activeElement.id"), "past the navigation");
                isGood(page);
                answer(page);
                assertThat(page.locator("main .feedback").first()).isVisible();
                isGood(page);
                goOn(page);
            }
            assertThat(page).hasURL(END);
            assertThat(page.locator("main")).containsText("You reviewed 6 cards.");
            assertThat(page.locator("main .requirement")).hasCount(LONGEST);
            isGood(page);
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    /** Answers whatever is asked with what comes first. */
    private static void answer(Page page) {
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            String kind = (String) page.evaluate(
                    "(e => e.value === 'check' ? 'check' : e.type || e.localName)(document.activeElement)");
            switch (kind) {
                case "check" -> {
                    page.keyboard().press("Enter");
                    return;
                }
                case "radio", "checkbox" -> page.keyboard().press("Space");
                case "select-one" -> page.keyboard().press("ArrowDown");
                case "text" -> page.keyboard().type("15");
                default -> throw new AssertionError("nobody knows how to answer " + kind);
            }
        }
    }

    private static void goOn(Page page) {
        boolean right = page.locator("button[value=good]").count() > 0;
        tabTo(page, right ? "button[value=good]" : "main .actions a.button");
        page.keyboard().press("Enter");
    }

    @Test
    void withoutScriptARightAnswerGetsOneWordAndOneOnly() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = missed(person);
            begin(page);
            long before = logged();
            button(page, "Check the answer").click();
            assertThat(page.locator(".errors")).containsText("Nothing was answered.");
            RightAnswers.fillIn(page);
            button(page, "Check the answer").click();
            assertThat(page.locator(".feedback").first()).containsText("Right.");
            String answered = page.url();
            page.locator("button[value=easy]").click();
            assertThat(page).not().hasURL(answered);
            assertEquals(before + 1, logged());
            page.goBack();
            if (page.locator("button[value=hard]").count() > 0) {
                page.locator("button[value=hard]").click();
            }
            page.navigate(answered);
            assertThat(page.locator("main")).containsText("Comes back");
            assertEquals(before + 1, logged(), "the second press makes no second log");
        }
    }

    @Test
    void whoDoesNotKnowIsToldAndAskedAgain() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = missed(person);
            begin(page);
            button(page, "I don't know").click();
            assertThat(page.locator("main")).containsText("Not answered.");
            assertThat(page.locator("main")).containsText("Read more:");
            link(page, "Next question").click();
            assertThat(page.locator("main")).containsText("Question 2 of 6");
        }
    }

    @Test
    void cardsAreTheirOwnersAlone() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = missed(person);
            begin(page);
            String path = page.url().replaceAll(".*(/review/cards/[^?]+).*", "$1");
            Visitor other = Visitor.signedIn(Server.demo(), "instructor");
            assertEquals(404, other.get(path).statusCode());
            Map<String, String> sent =
                    Map.of("answers", "answers", "do", "good", "s0.seen", "1", "np-token", other.token("/account"));
            HttpResponse<String> posted = other.post(path, withState(sent));
            assertEquals(404, posted.statusCode());
            assertTrue(other.get("/api/review/cards").body().endsWith("\"cards\":[]}"));
            Visitor stranger = new Visitor(Server.demo());
            assertEquals(401, stranger.get("/api/review/cards").statusCode());
            assertEquals(302, stranger.get(path).statusCode());
            assertEquals(302, stranger.get("/review").statusCode());
        }
    }

    private static Map<String, String> withState(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }

    @Test
    void cardsAreTakenAwayAndDeletedOnceConfirmed() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = missed(person);
            page.navigate("/review");
            HttpResponse<String> file = file();
            assertTrue(file.headers()
                    .firstValue("Content-Disposition")
                    .orElseThrow()
                    .contains("attachment"));
            assertTrue(file.body().startsWith("{\"format\":\"needlepoint-review-cards-1\""), file.body());
            link(page, "Delete all my cards").click();
            isGood(page);
            link(page, "Keep my cards").click();
            assertThat(page.locator("main")).containsText("cards are due today");
            link(page, "Delete all my cards").click();
            button(page, "Delete all my cards").click();
            assertThat(page.locator(".confirmation")).containsText("All your cards are deleted.");
            isGood(page);
            assertEquals(0, logged());
            page.navigate("/");
            assertThat(page.locator("#review")).hasCount(0);
        }
    }
}
