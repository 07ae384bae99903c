package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.attempt.InBrowser.SAVED;
import static org.needlepoint.attempt.InBrowser.button;
import static org.needlepoint.attempt.InBrowser.kept;
import static org.needlepoint.attempt.InBrowser.link;
import static org.needlepoint.attempt.InBrowser.notice;
import static org.needlepoint.attempt.InBrowser.option;
import static org.needlepoint.attempt.InBrowser.saved;
import static org.needlepoint.attempt.InBrowser.started;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/** What happens to answers while the network, the page, the sign-in or the time is gone. */
class OfflineE2E {

    private static final double BEYOND_THE_MINUTE = 90_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void answersOutlastThePageThatTheyWereGivenOn() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-two-quiz");
            String address = page.url();
            person.setOffline(true);
            option(page, 1).check();
            page.locator("input[type=text]").fill("solid");
            assertThat(saved(page)).containsText("kept on this device");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            Wait.until(PATIENCE, "both answers are kept", () -> kept(page) == 2);
            button(page, "Finish").click();
            assertThat(page.locator("#told")).containsText("Not sent: some answers are not saved yet.");
            page.close();
            person.setOffline(false);
            Page again = person.newPage();
            again.navigate(address);
            assertThat(option(again, 1)).isChecked();
            assertThat(again.locator("input[type=text]")).hasValue("solid");
            // The old page may have sent them while it was closing; then the new one has nothing to tell as saved.
            Wait.until(PATIENCE, "nothing is left on the device", () -> kept(again) == 0);
            again.reload();
            assertThat(option(again, 1)).isChecked();
            assertThat(again.locator("input[type=text]")).hasValue("solid");
        }
    }

    @Test
    void aDeviceThatIsStuckInKeepingHoldsNoAnswerBack() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner4", "sa-two-quiz");
            option(page, 0).check();
            assertThat(saved(page)).hasText(SAVED);
            page.evaluate("""
                    async () => {
                        const [{name}] = await indexedDB.databases();
                        const request = indexedDB.open(name);
                        request.onsuccess = () => {
                            const entries = request.result.transaction('answers', 'readwrite').objectStore('answers');
                            const goOn = () => { entries.count().onsuccess = goOn; };
                            goOn();
                        };
                    }
                    """);
            option(page, 1).check();
            assertThat(saved(page)).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            person.setOffline(true);
            option(page, 0).check();
            assertThat(saved(page))
                    .containsText("kept on this page", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        }
    }

    @Test
    void answersMadeInTimeThatArriveLateAreKeptForAnExaminer() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-minute-quiz");
            person.setOffline(true);
            option(page, 0).check();
            assertThat(saved(page)).containsText("kept on this device");
            assertThat(notice(page, "over"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BEYOND_THE_MINUTE));
            assertThat(option(page, 0)).isDisabled();
            Wait.until(PATIENCE, "the grace is over too", () -> isPast(page, "data-closes", 3));
            person.setOffline(false);
            assertThat(notice(page, "late")).isVisible();
            assertThat(saved(page)).hasText("Arrived after the end: kept for your examiner.");
            link(page, "See the result").first().click();
            assertThat(page.locator("main")).containsText("Your time ran out.");
        }
    }

    @Test
    void theResultPageSendsWhatTheDeviceStillKeeps() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee2", "sa-minute-quiz");
            String address = page.url();
            person.setOffline(true);
            option(page, 0).check();
            assertThat(saved(page)).containsText("kept on this device");
            assertThat(notice(page, "over"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BEYOND_THE_MINUTE));
            Wait.until(PATIENCE, "the grace is over too", () -> isPast(page, "data-closes", 3));
            page.close();
            person.setOffline(false);
            Page again = person.newPage();
            again.navigate(address);
            assertThat(notice(again, "late")).isVisible();
            Wait.until(PATIENCE, "nothing is left on the device", () -> kept(again) == 0);
        }
    }

    private static boolean isPast(Page page, String attribute, int seconds) {
        return Instant.parse(page.locator("#attempt").getAttribute(attribute))
                .plusSeconds(seconds)
                .isBefore(Instant.now());
    }

    @Test
    void whoWasSignedOutGoesOnAfterSigningInAgain() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner5", "sa-two-quiz");
            person.clearCookies();
            option(page, 0).check();
            assertThat(notice(page, "signed-out")).isVisible();
            assertThat(saved(page)).containsText("You were signed out");
            assertThat(link(page, "Sign in in another tab")).hasAttribute("target", "_blank");
            Page other = person.newPage();
            Chrome.signIn(other, "learner5");
            page.bringToFront();
            assertThat(saved(page)).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(40_000));
            assertThat(option(page, 0)).isChecked();
            assertThat(notice(page, "signed-out")).isHidden();
            option(page, 1).check();
            button(page, "Finish").click();
            assertThat(page.locator("main")).containsText("You have answered 1 of 2 questions.");
        }
    }

    @Test
    void signingInThroughTheLinkLeadsBackToTheAttemptAndItsAnswers() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee2", "sa-two-quiz");
            person.clearCookies();
            option(page, 1).check();
            assertThat(notice(page, "signed-out")).isVisible();
            Page other = person.waitForPage(
                    () -> link(page, "Sign in in another tab").click());
            other.getByLabel("E-mail").fill("trainee2@demo.needlepoint.example");
            other.getByLabel("Password").fill("needle-safely-2026");
            button(other, "Sign in").click();
            assertThat(option(other, 1)).isChecked();
            assertThat(saved(other)).hasText(SAVED);
            assertThat(notice(page, "moved")).isVisible();
        }
    }

    @Test
    void whoSignsOutLeavesNothingOnTheDevice() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner6", "sa-two-quiz");
            page.onDialog(dialog -> dialog.accept());
            person.route("**/api/**", route -> route.abort());
            option(page, 1).check();
            Wait.until(PATIENCE, "the answer is kept", () -> kept(page) == 1);
            button(page, "Sign out").click();
            assertThat(link(page, "Sign in").first()).isVisible();
            assertEquals(0, kept(page));
        }
    }

    @Test
    void aClockThatIsADayWrongChangesNothing() {
        for (String person : List.of("trainee", "trainee2")) {
            long wrong = Duration.ofDays(person.equals("trainee") ? 1 : -1).toMillis();
            try (BrowserContext context = Chrome.person(Server.kinds())) {
                context.addInitScript("""
                        const Real = Date;
                        globalThis.Date = class extends Real {
                            constructor(...given) { given.length ? super(...given) : super(Real.now() + %1$d); }
                            static now() { return Real.now() + %1$d; }
                        };
                        """.formatted(wrong));
                Page page = started(context, person, "sa-clock-quiz");
                option(page, 0).check();
                assertThat(saved(page)).hasText(SAVED);
                Instant closes = Instant.parse(page.locator("#attempt").getAttribute("data-closes"));
                long shown = seconds(page.locator("#left").innerText());
                long real = Duration.between(Instant.now(), closes).toSeconds();
                assertTrue(Math.abs(shown - real) <= 2, shown + " s shown, " + real + " s left");
            }
        }
    }

    /** "59:58 left" as seconds. */
    private static long seconds(String left) {
        String[] parts = left.substring(0, 5).split(":");
        return Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]);
    }
}
