package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.attempt.InBrowser.RESULT;
import static org.needlepoint.attempt.InBrowser.SAVED;
import static org.needlepoint.attempt.InBrowser.button;
import static org.needlepoint.attempt.InBrowser.link;
import static org.needlepoint.attempt.InBrowser.notice;
import static org.needlepoint.attempt.InBrowser.option;
import static org.needlepoint.attempt.InBrowser.saved;
import static org.needlepoint.attempt.InBrowser.started;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** An examiner and a learner, each at their own screen: what one does, the other sees without asking for it. */
class SupervisionE2E {

    /** A page asks the server each 30 s, a third more or less. */
    private static final double HEARTBEAT = 60_000;

    private static void isSound(Page page) {
        assertEquals(List.of(), Chrome.seriousFaults(page));
    }

    private static void done(Page page, String what) {
        assertThat(page.locator(".confirmation")).containsText(what);
        isSound(page);
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
    }

    private static Page examiner(BrowserContext context) {
        Page page = context.newPage();
        Chrome.signIn(page, "examiner");
        page.navigate("/examiner");
        isSound(page);
        return page;
    }

    private static void seenWithin(Locator target) {
        assertThat(target).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(HEARTBEAT));
    }

    @Test
    void whatAnExaminerDoesIsSeenInTheRunningPage() {
        try (BrowserContext hall = Chrome.person(Server.kinds());
                BrowserContext desk = Chrome.person(Server.kinds())) {
            Page learner = started(hall, "learner3", "sa-watch-quiz");
            option(learner, 0).check();
            assertThat(saved(learner)).hasText(SAVED);
            Page page = examiner(desk);
            link(page, "Running exams").click();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Learner 3"));
            assertThat(row).containsText("Under a watch");
            assertThat(row).containsText("1 of 2");
            isSound(page);
            row.getByRole(AriaRole.LINK).click();
            assertThat(page.locator("main")).containsText("Running");
            isSound(page);

            moreTime(page, learner);
            pauseAndGoOn(page, learner);
            hall.setOffline(true);
            option(learner, 1).check();
            assertThat(saved(learner)).containsText("kept on this device");
            closed(page);
            hall.setOffline(false);
            seenWithin(notice(learner, "late"));
            isSound(learner);
            countsWhatCameLate(page);
            link(learner, "See the result").first().click();
            assertThat(learner).hasURL(RESULT);
            assertThat(learner.locator("main")).containsText("Not passed");
        }
    }

    private static void moreTime(Page page, Page learner) {
        fill(page, "Reason", "The fire alarm went");
        button(page, "Give more time").click();
        assertThat(page).hasTitle(Pattern.compile("^Error: Learner 3"));
        assertThat(page.locator(".errors")).containsText("Nothing was changed");
        assertThat(page.getByLabel("Reason")).hasValue("The fire alarm went");
        isSound(page);
        String end = learner.locator("time[data-closes]").getAttribute("datetime");
        fill(page, "Minutes more", "15");
        button(page, "Give more time").click();
        done(page, "more time");
        assertThat(learner.locator("time[data-closes]"))
                .not()
                .hasAttribute("datetime", end, new LocatorAssertions.HasAttributeOptions().setTimeout(HEARTBEAT));
        assertThat(learner.locator("#left")).containsText(Pattern.compile("(1:0\\d:\\d\\d) left"));
        assertThat(learner.locator("#told")).containsText("Your examiner has moved the end");
    }

    private static void pauseAndGoOn(Page page, Page learner) {
        fill(page, "Reason", "The fire alarm went again");
        button(page, "Pause").click();
        done(page, "Paused");
        seenWithin(notice(learner, "paused"));
        isSound(learner);
        button(page, "Let it go on").click();
        done(page, "It goes on");
        assertThat(notice(learner, "paused")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(HEARTBEAT));
    }

    private static void closed(Page page) {
        page.getByText("Close this attempt now").click();
        fill(page, "Reason", "The house is cleared");
        button(page, "Close the attempt").click();
        done(page, "Closed");
        assertThat(page.locator("main")).containsText("No answers came after the end.");
    }

    private static void countsWhatCameLate(Page page) {
        page.navigate("/examiner/running");
        Locator ended = page.locator("table", new Page.LocatorOptions().setHasText("with late answers to decide"));
        isSound(page);
        ended.getByText("Learner 3").click();
        button(page, "Count the chosen answers").click();
        assertThat(page.locator(".errors")).containsText("Choose the answers to decide about.");
        page.getByLabel("Choose this answer").check();
        isSound(page);
        button(page, "Count the chosen answers").click();
        done(page, "Counted");
        assertThat(page.locator("main")).containsText("Counted");
    }

    @Test
    void anEssayIsMarkedByItsRubricAndTheLearnerSeesTheMark() {
        try (BrowserContext hall = Chrome.person(Server.kinds());
                BrowserContext desk = Chrome.person(Server.kinds())) {
            Page learner = started(hall, "learner4", "sa-essay-quiz");
            learner.locator("textarea").fill("The lung lies near.");
            button(learner, "Finish").click();
            button(learner, "Submit").click();
            assertThat(learner.locator(".confirmation")).containsText("Handed in");
            assertThat(learner.locator("main")).not().containsText("what you missed");
            Page page = examiner(desk);
            link(page, "Marking").click();
            isSound(page);
            page.locator("tr", new Page.LocatorOptions().setHasText("An essay"))
                    .last()
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(page.locator("main")).containsText("The lung lies near.");
            assertThat(page.locator("main")).not().containsText("Learner 4");
            isSound(page);
            fill(page, "Names the lung", "3");
            fill(page, "Says whom to call", "0");
            button(page, "Keep the mark").click();
            assertThat(page).hasTitle(Pattern.compile("^Error: "));
            isSound(page);
            fill(page, "Names the lung", "2");
            fill(page, "Remark to the learner", "Say whom you call, too.");
            button(page, "Keep the mark").click();
            done(page, "The mark is kept.");
            learner.reload();
            assertThat(learner.locator(".confirmation")).containsText("0.67 of 1 point");
            assertThat(learner.locator("#q1 .rubric")).containsText("2 of 2 points");
            assertThat(learner.locator("#q1 .rubric")).containsText("0 of 1 point");
            assertThat(learner.locator("#q1")).containsText("Your examiner says: Say whom you call, too.");
            isSound(learner);
        }
    }
}
