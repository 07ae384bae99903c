package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.needlepoint.attempt.InBrowser.RESULT;
import static org.needlepoint.attempt.InBrowser.SAVED;
import static org.needlepoint.attempt.InBrowser.button;
import static org.needlepoint.attempt.InBrowser.firstChoice;
import static org.needlepoint.attempt.InBrowser.link;
import static org.needlepoint.attempt.InBrowser.notice;
import static org.needlepoint.attempt.InBrowser.option;
import static org.needlepoint.attempt.InBrowser.saved;
import static org.needlepoint.attempt.InBrowser.started;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Of all pages of an attempt the youngest writes, wherever the others are. */
class OneWriterE2E {

    @Test
    void anotherTabTakesOverAtOnceAndTheFirstTakesItBack() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page first = started(person, "trainee", "sa-hour-quiz");
            Page second = person.newPage();
            second.navigate(first.url());
            assertThat(notice(first, "moved")).isVisible();
            assertThat(notice(first, "moved")).isFocused();
            assertThat(option(first, 0)).isDisabled();
            assertThat(button(first, "Finish")).isDisabled();
            option(second, 1).check();
            assertThat(saved(second)).hasText(SAVED);
            link(first, "Continue here").click();
            assertThat(option(first, 1)).isChecked();
            assertThat(option(first, 1)).isEnabled();
            assertThat(notice(second, "moved")).isVisible();
        }
    }

    @Test
    void anotherDeviceTakesOverAndTheFirstHearsItWithItsNextAnswer() {
        try (BrowserContext phone = Chrome.person(Server.kinds());
                BrowserContext laptop = Chrome.person(Server.kinds())) {
            Page first = started(phone, "trainee2", "sa-hour-quiz");
            Page second = laptop.newPage();
            Chrome.signIn(second, "trainee2");
            second.navigate(first.url());
            option(second, 0).check();
            assertThat(saved(second)).hasText(SAVED);
            option(first, 1).check();
            assertThat(notice(first, "moved")).isVisible();
            assertThat(saved(first)).containsText("Read only");
            link(first, "Continue here").click();
            assertThat(option(first, 0)).isChecked();
            assertThat(saved(first)).containsText("An older answer from this device was not sent");
        }
    }

    @Test
    void withoutScriptTheOlderFormIsRefusedAndNothingIsLost() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page first = started(person, "trainee", "sa-watch-quiz");
            Page second = person.newPage();
            second.navigate(first.url());
            option(second, 0).check();
            button(second, "Save").click();
            option(first, 1).check();
            button(first, "Save").click();
            assertThat(first.locator(".errors")).containsText("This attempt goes on elsewhere");
            assertThat(option(first, 0)).isChecked();
        }
    }

    @Test
    void backAndSubmittingAgainChangesNothing() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee2", "sa-watch-quiz");
            option(page, 0).check();
            button(page, "Finish").dblclick();
            button(page, "Submit").dblclick();
            assertThat(page).hasURL(RESULT);
            String receipt = page.locator("#receipt").innerText();
            page.goBack();
            assertThat(page).hasURL(RESULT);
            assertThat(page.locator("#receipt")).hasText(receipt);
            assertThat(firstChoice(page)).hasCount(0);
        }
    }
}
