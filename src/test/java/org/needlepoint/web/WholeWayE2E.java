package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Postgres;
import org.needlepoint.testing.RightAnswers;
import org.needlepoint.testing.Server;

/** The whole way once: a trainee learns, is examined and is certified, and a stranger verifies it. */
class WholeWayE2E {

    private static final List<String> LESSONS =
            List.of("nf-1-1", "nf-1-2", "nf-1-3", "nf-2-1", "nf-2-2", "nf-2-3", "nf-3-1", "nf-3-2", "nf-3-3");

    @Test
    void onTheEmbeddedDatabaseWithScript() {
        Server server = Server.demo();
        try (BrowserContext trainee = Chrome.person(server);
                BrowserContext stranger = Chrome.person(server)) {
            walk(trainee, stranger, "trainee");
        }
    }

    @Test
    void onPostgresqlWithoutScript() {
        try (Postgres postgres = new Postgres();
                Server server = Server.start(Server.temporaryFolder(), postgres.environment(), "--demo")
                        .awaitReady();
                BrowserContext trainee = Chrome.personWithoutScript(server);
                BrowserContext stranger = Chrome.personWithoutScript(server);
                BrowserContext administrator = Chrome.personWithoutScript(server)) {
            String code = walk(trainee, stranger, "trainee");
            revoke(administrator, stranger.newPage(), code);
        }
    }

    /** Answers the certificate's code. */
    private static String walk(BrowserContext trainee, BrowserContext stranger, String name) {
        Page page = trainee.newPage();
        Chrome.signIn(page, name);
        enrol(page);
        LESSONS.forEach(lesson -> read(page, lesson));
        for (String quiz : List.of("nf-1-quiz", "nf-2-quiz", "nf-3-quiz", "nf-final")) {
            pass(page, quiz);
        }
        page.navigate("/progress");
        assertEquals(
                5,
                page.locator("section:has(h2:text-is('Needling Foundations')) .requirement.met")
                        .count());
        page.locator("a[href*='/certificates/']").first().click();
        assertTrue(page.locator(".certificate .name").innerText().length() > 3);
        String code = page.locator(".certificate .code").innerText();
        verify(stranger.newPage(), code);
        return code;
    }

    private static void enrol(Page page) {
        page.navigate("/courses/needling-foundations");
        Locator enrol = page.locator("main input[type=submit][value^=Enrol]");
        enrol.click();
        enrol.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void read(Page page, String lesson) {
        page.navigate("/lessons/" + lesson);
        page.locator("input[type=submit][value='Mark as read'], button:has-text('Mark as read')")
                .first()
                .click();
        page.getByText("This lesson is marked as read.").waitFor();
    }

    private static void pass(Page page, String quiz) {
        page.navigate("/quizzes/" + quiz);
        page.locator("input[type=submit][value^=Start]").click();
        page.waitForURL("**/attempts/*");
        RightAnswers.fillIn(page);
        page.locator("button[value=review]").click();
        page.locator("button[value=submit]").click();
        page.waitForURL("**/result");
        String result = page.locator("main").innerText().replace('\u00a0', ' ');
        assertTrue(result.contains("Passed"), result);
        assertTrue(result.contains("(100 %)"), result);
    }

    private static void verify(Page page, String code) {
        page.navigate("/verify");
        page.locator("main input[name=code]").fill(" " + code.toLowerCase(java.util.Locale.ROOT) + " ");
        page.locator("main form button, main form input[type=submit]").first().click();
        assertTrue(page.locator(".verdict.valid").innerText().contains("Valid"));
        page.navigate("/verify/" + code);
        assertTrue(page.locator(".verdict.valid").innerText().contains("Valid"));
        String mistyped = (code.startsWith("A") ? "B" : "A") + code.substring(1);
        page.navigate("/verify/" + mistyped);
        assertTrue(page.locator("main").innerText().contains("Typing error"));
    }

    private static void revoke(BrowserContext administrator, Page stranger, String code) {
        Page page = administrator.newPage();
        Chrome.signIn(page, "admin");
        page.navigate("/admin/certificates?q=" + code);
        page.locator("table a.code").click();
        act(page, "   ", "ask-go");
        assertTrue(page.locator(".errors").innerText().contains("Say why"));
        act(page, "Issued to the wrong person", "ask-go");
        stranger.navigate("/verify/" + code);
        assertEquals(1, stranger.locator(".verdict.review").count());
        assertEquals(0, page.locator("[id$=confirm-go]").count(), "somebody else must confirm it");
        String file = page.url();
        page.context().clearCookies();
        Chrome.signIn(page, "admin2");
        page.navigate(file);
        act(page, "Checked with the school", "confirm-go");
        stranger.navigate("/verify/" + code);
        assertEquals(1, stranger.locator(".verdict.revoked").count());
        assertEquals(0, page.locator("textarea").count(), "nothing is left to be done to it");
    }

    private static void act(Page page, String reason, String button) {
        page.locator("#reason").fill(reason);
        page.locator("input[type=submit][id$=" + button + "]").click();
    }
}
