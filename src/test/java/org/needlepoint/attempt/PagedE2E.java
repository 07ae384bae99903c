package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.attempt.InBrowser.RESULT;
import static org.needlepoint.attempt.InBrowser.SAVED;
import static org.needlepoint.attempt.InBrowser.button;
import static org.needlepoint.attempt.InBrowser.kept;
import static org.needlepoint.attempt.InBrowser.link;
import static org.needlepoint.attempt.InBrowser.notice;
import static org.needlepoint.attempt.InBrowser.started;
import static org.needlepoint.attempt.KindsE2E.tabTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/** A quiz that shows two of its five questions at a time. What is drawn differs, so each question is answered as it wants to be. */
class PagedE2E {

    private static final String QUIZ = "sa-paged-quiz";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Pattern page(int number, String rest) {
        return Pattern.compile(".*/attempts/[0-9a-z]{26}\\?page=" + number + rest + "$");
    }

    private static Locator question(Page page, int number) {
        return page.locator("fieldset[data-slot='" + number + "']");
    }

    /** Gives the first or the second of all answers. */
    private static void answer(Page page, int number, int which) {
        Locator question = question(page, number);
        Locator choices = question.locator("input[type=radio], input[type=checkbox]");
        Locator fields = question.locator("input[type=text], textarea");
        if (choices.count() > 0) {
            choices.nth(which).check();
        } else if (fields.count() > 0) {
            fields.first().fill(which == 0 ? "15" : "16");
            fields.first().blur();
        } else {
            question.locator("select").first().selectOption(new SelectOption().setIndex(which + 1));
        }
    }

    private static void answer(Page page, int number) {
        answer(page, number, 0);
    }

    private static Locator spot(Page page, int number) {
        return page.locator(".question-map [data-question='" + number + "']");
    }

    private static Locator saved(Page page, int number) {
        return question(page, number).locator(".saved");
    }

    private static void press(Page page, String name) {
        tabTo(page, button(page, name));
        page.keyboard().press("Enter");
    }

    @Test
    void pagesAreTurnedByKeyboardAloneAndNoQuestionIsMissed() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner1", QUIZ);
            assertThat(page.locator("#page")).hasText("Page 1 of 3");
            assertThat(page.locator("fieldset[data-slot]")).hasCount(2);
            assertThat(button(page, "Previous questions")).hasCount(0);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            answer(page, 1);
            assertThat(saved(page, 1)).hasText(SAVED);
            assertThat(spot(page, 1)).hasText("Question 1: answered");
            assertThat(page.locator("#map-count")).hasText("1 of 5 answered");
            press(page, "Next questions");
            assertThat(page).hasURL(page(2, "#page"));
            assertThat(page.locator("#page")).isFocused();
            assertThat(spot(page, 3).locator("a")).hasAttribute("aria-current", "true");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            press(page, "Next questions");
            assertThat(page).hasURL(page(3, "#page"));
            assertThat(button(page, "Next questions")).hasCount(0);
            answer(page, 5);
            press(page, "Previous questions");
            assertThat(page.locator("#page")).hasText("Page 2 of 3");
            assertThat(page.locator("#map-count")).hasText("2 of 5 answered");
            tabTo(page, spot(page, 5).locator("button"));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(page(3, "#q5"));
            assertThat(page.locator("#q5")).isFocused();
            press(page, "Finish");
            assertThat(page.locator("main")).containsText("You have answered 2 of 5 questions.");
            assertThat(page.locator("main li")).hasText(new String[] {"Question 2", "Question 3", "Question 4"});
            tabTo(page, link(page, "Question 4"));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(page(2, "#q4"));
            answer(page, 4);
            assertThat(saved(page, 4)).hasText(SAVED);
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page).hasURL(RESULT);
            assertThat(page.locator("main .question")).hasCount(5);
        }
    }

    @Test
    void withoutScriptEveryWayToAnotherPageSavesThisOne() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "learner2", QUIZ);
            answer(page, 2);
            button(page, "Next questions").click();
            assertThat(page).hasURL(page(2, "#page"));
            assertThat(spot(page, 2)).hasText("Question 2: answered");
            answer(page, 3);
            button(page, "Previous questions").click();
            assertThat(page).hasURL(page(1, "#page"));
            assertThat(spot(page, 3)).hasText("Question 3: answered");
            answer(page, 1);
            spot(page, 5).locator("button").click();
            assertThat(page).hasURL(page(3, "#q5"));
            page.goBack();
            assertThat(page.locator("#page")).hasText("Page 1 of 3");
            button(page, "Save").click();
            assertThat(page).hasURL(page(1, "&saved=1"));
            assertThat(page.locator("main")).containsText("Your answers are saved.");
            button(page, "Finish").click();
            assertThat(page.locator("main")).containsText("You have answered 3 of 5 questions.");
            link(page, "Question 5").click();
            answer(page, 5);
            button(page, "Finish").click();
            link(page, "Back to the questions").click();
            assertThat(page).hasURL(page(3, ""));
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page).hasURL(RESULT);
        }
    }

    @Test
    void withoutScriptAnOlderPageDoesNotLeadOn() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page first = started(person, "learner3", QUIZ);
            Page second = person.newPage();
            second.navigate(first.url() + "?page=2");
            answer(second, 3);
            button(second, "Next questions").click();
            answer(first, 1);
            button(first, "Next questions").click();
            assertThat(first).hasURL(page(1, "&moved=1"));
            assertThat(first.locator(".errors")).containsText("This attempt goes on elsewhere");
            assertThat(spot(first, 1)).hasText("Question 1: no answer");
            assertThat(spot(first, 3)).hasText("Question 3: answered");
        }
    }

    @Test
    void anAddressOfNoPageLeadsToTheNearest() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "learner4", QUIZ);
            String address = page.url();
            for (String asked : List.of("", "0", "-3", "NaN", "1.5", "%00", "1&page=3")) {
                page.navigate(address + "?page=" + asked);
                assertThat(page.locator("#page")).hasText("Page 1 of 3");
            }
            for (String asked : List.of("3", "4", "9999")) {
                page.navigate(address + "?page=" + asked);
                assertThat(page.locator("#page")).hasText("Page 3 of 3");
            }
        }
    }

    @Test
    void anAnswerOfAnotherPageIsSentFromThisOne() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner5", QUIZ);
            String address = page.url();
            page.onDialog(Dialog::accept);
            person.route("**/api/**", route -> route.abort());
            answer(page, 1);
            assertThat(saved(page, 1)).containsText("kept on this device");
            button(page, "Next questions").click();
            assertThat(page.locator("#saved")).containsText("Not sent: some answers are not saved yet.");
            assertThat(page).hasURL(address);
            page.navigate(address + "?page=2");
            assertThat(spot(page, 1)).hasText("Question 1: not saved");
            answer(page, 3);
            assertThat(spot(page, 3)).hasText("Question 3: not saved");
            button(page, "Next questions").click();
            assertThat(page.locator("#saved")).containsText("Not sent");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            person.unroute("**/api/**");
            assertThat(spot(page, 1)).hasText("Question 1: answered");
            assertThat(spot(page, 3)).hasText("Question 3: answered");
            Wait.until(PATIENCE, "nothing is left on the device", () -> kept(page) == 0);
            button(page, "Next questions").click();
            assertThat(page).hasURL(page(3, "#page"));
            assertThat(page.locator("#map-count")).hasText("2 of 5 answered");
        }
    }

    @Test
    void whoIsOfflineStaysOnThePageThoughAllIsSaved() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner6", QUIZ);
            answer(page, 2);
            assertThat(saved(page, 2)).hasText(SAVED);
            person.setOffline(true);
            button(page, "Next questions").click();
            assertThat(page.locator("#saved")).containsText("You are offline. Your answers are saved");
            person.setOffline(false);
            button(page, "Next questions").click();
            assertThat(page).hasURL(page(2, "#page"));
        }
    }

    @Test
    void anOlderAnswerOfAnotherPageIsNotLostWithoutAWord() {
        try (BrowserContext phone = Chrome.person(Server.kinds());
                BrowserContext laptop = Chrome.person(Server.kinds())) {
            Page first = started(phone, "learner7", QUIZ);
            String address = first.url();
            first.onDialog(Dialog::accept);
            phone.route("**/api/**", route -> route.abort());
            answer(first, 1, 0);
            assertThat(saved(first, 1)).containsText("kept on this device");
            Page second = laptop.newPage();
            Chrome.signIn(second, "learner7");
            second.navigate(address);
            answer(second, 1, 1);
            assertThat(saved(second, 1)).hasText(SAVED);
            phone.unroute("**/api/**");
            first.navigate(address + "?page=2");
            assertThat(notice(first, "kept")).containsText("Not saved: question 1.");
            assertThat(spot(first, 1)).hasText("Question 1: not saved");
            assertEquals(1, kept(first));
            spot(first, 1).locator("button").click();
            assertThat(saved(first, 1)).containsText("An older answer from this device was not sent");
            Wait.until(PATIENCE, "nothing is left on the device", () -> kept(first) == 0);
        }
    }

    @Test
    void whatIsCheckedOnAPageComesBackToItAndACaseStaysTogether() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "learner8", "sa-checked-pages-quiz");
            assertThat(page.locator("#page")).hasText("Page 1 of 2");
            button(page, "Next questions").click();
            assertThat(spot(page, 4)).hasText("Question 4: not open yet");
            page.getByLabel("Stop").check();
            button(page, "Check answer").click();
            assertThat(page).hasURL(page(2, "&saved=1#q2"));
            assertThat(page.locator("#q2 .feedback.right")).isVisible();
            assertThat(page.locator("#q3 .story")).containsText("The client lies down.");
            assertThat(page.locator("#q4")).containsText("opens once you have locked");
            assertThat(spot(page, 2)).hasText("Question 2: answered and locked");
            button(page, "Check answer").click();
            assertThat(page).hasURL(page(2, "&refused=3.conflict-"));
            link(page, "Question 3: a checked answer can't change, and an empty one can't be checked.")
                    .click();
            assertThat(page.locator("#q3")).isVisible();
        }
    }
}
