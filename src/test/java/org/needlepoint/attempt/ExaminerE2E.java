package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.attempt.InBrowser.button;
import static org.needlepoint.attempt.InBrowser.firstChoice;
import static org.needlepoint.attempt.InBrowser.link;
import static org.needlepoint.attempt.InBrowser.notice;
import static org.needlepoint.attempt.InBrowser.option;
import static org.needlepoint.attempt.InBrowser.saved;
import static org.needlepoint.attempt.InBrowser.started;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** What an examiner does in the browser: watches, gives time, pauses, closes, marks, allows more, finds a receipt. */
class ExaminerE2E {

    private static void act(Page page, String button) {
        page.getByLabel("Reason").fill("The fire alarm went");
        button(page, button).click();
    }

    private static void harmless(Page page) {
        assertEquals(List.of(), Chrome.seriousFaults(page));
    }

    @Test
    void anExamIsWatchedMadeLongerPausedAndClosed() {
        try (BrowserContext learner = Chrome.person(Server.kinds());
                BrowserContext examiner = Chrome.person(Server.kinds())) {
            Page exam = started(learner, "learner8", "sa-watch-quiz");
            Page desk = examiner.newPage();
            Chrome.signIn(desk, "examiner");
            desk.navigate("/examiner/running");
            link(desk, "Learner 8").click();
            harmless(desk);

            Page older = examiner.newPage();
            older.navigate(desk.url());
            desk.getByLabel("Minutes more").fill("10");
            act(desk, "Give more time");
            assertThat(desk.locator("main")).containsText("The attempt has more time now");
            older.getByLabel("Minutes more").fill("10");
            act(older, "Give more time");
            assertThat(older.locator(".errors")).containsText("The end has moved since this page was made");

            act(desk, "Pause");
            assertThat(desk.locator("main")).containsText("Paused. No time runs");
            harmless(desk);
            option(exam, 0).check();
            assertThat(notice(exam, "paused")).isVisible();

            button(desk, "Let it go on").click();
            assertThat(desk.locator("main")).containsText("It goes on");
            exam.reload();
            option(exam, 1).check();
            assertThat(saved(exam)).hasText(InBrowser.SAVED);

            desk.getByText("Close this attempt now").click();
            act(desk, "Close the attempt");
            assertThat(desk.locator("main")).containsText("Closed with the answers that were saved");
            exam.reload();
            assertThat(exam).hasURL(InBrowser.RESULT);
            assertThat(firstChoice(exam)).hasCount(0);
        }
    }

    @Test
    void anEssayIsMarkedNothingTypedIsLostAndItsReceiptIsFound() {
        try (BrowserContext learner = Chrome.person(Server.kinds());
                BrowserContext examiner = Chrome.person(Server.kinds())) {
            Page exam = started(learner, "learner8", "sa-essay-quiz");
            exam.locator("textarea").fill("The lung. Call for help.");
            button(exam, "Finish").click();
            button(exam, "Submit").click();
            assertThat(exam).hasURL(InBrowser.RESULT);
            String receipt = exam.locator("#receipt").textContent();

            Page desk = examiner.newPage();
            Chrome.signIn(desk, "examiner");
            desk.navigate("/examiner/marking");
            desk.locator("tbody a").last().click();
            harmless(desk);
            Page older = examiner.newPage();
            older.navigate(desk.url());
            older.getByLabel("Names the lung").fill("1");
            older.getByLabel("Says whom to call").fill("1");
            desk.getByLabel("Names the lung").fill("9");
            desk.getByLabel("Says whom to call").fill("1");
            desk.getByLabel("Remark to the learner").fill("You saw the lung.");
            button(desk, "Keep the mark").click();
            assertThat(desk.locator(".errors")).containsText("Give each criterion a whole number");
            assertThat(desk.getByLabel("Says whom to call")).hasValue("1");
            assertThat(desk.getByLabel("Remark to the learner")).hasValue("You saw the lung.");
            desk.getByLabel("Names the lung").fill("2");
            button(desk, "Keep the mark").click();
            assertThat(desk.locator("main")).containsText("The mark is kept");
            older.getByLabel("Remark to the learner").fill("I saw it too.");
            button(older, "Keep the mark").click();
            assertThat(older.locator(".errors")).containsText("Somebody else has marked this answer");
            assertThat(older.getByLabel("Remark to the learner")).hasValue("I saw it too.");
            exam.reload();
            assertThat(exam.locator("#q1")).containsText("You saw the lung.");

            desk.navigate("/examiner/receipts");
            desk.getByLabel("Receipt").fill(receipt.toUpperCase(java.util.Locale.ROOT));
            button(desk, "Find").click();
            assertThat(desk.locator("main")).containsText("Learner 8");
            assertThat(desk.locator("main")).containsText("nothing was changed since it was handed in");
            harmless(desk);
        }
    }

    @Test
    void whatOnePersonIsAllowedIsGivenAndTold() {
        try (BrowserContext learner = Chrome.person(Server.kinds());
                BrowserContext examiner = Chrome.person(Server.kinds())) {
            Page exam = started(learner, "learner9", "sa-watch-quiz");
            Page desk = examiner.newPage();
            Chrome.signIn(desk, "examiner");
            desk.navigate("/examiner/overrides/sa-watch-quiz");
            desk.getByLabel("For whom").selectOption("Learner 9");
            desk.getByLabel("Minutes more").fill("many");
            act(desk, "Give");
            assertThat(desk.locator(".errors")).containsText("Give 0 to 1,440 minutes more");
            assertThat(desk.getByLabel("Reason")).hasValue("The fire alarm went");
            desk.getByLabel("For whom").selectOption("Learner 9");
            desk.getByLabel("Minutes more").fill("15");
            act(desk, "Give");
            assertThat(desk.locator("main")).containsText("It holds from now on");
            assertThat(desk.locator("table")).containsText("The fire alarm went");
            harmless(desk);
            exam.navigate("/quizzes/sa-watch-quiz");
            assertThat(exam.locator("main")).containsText("65 minutes");
        }
    }
}
