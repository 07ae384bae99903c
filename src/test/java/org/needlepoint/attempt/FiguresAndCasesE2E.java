package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.needlepoint.attempt.KindsE2E.SAVED;
import static org.needlepoint.attempt.KindsE2E.button;
import static org.needlepoint.attempt.KindsE2E.question;
import static org.needlepoint.attempt.KindsE2E.started;
import static org.needlepoint.attempt.KindsE2E.tabTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Places on a figure, cases that go on, and essays, by mouse, by keyboard alone and without script. */
class FiguresAndCasesE2E {

    /** Points at a place in per cent of the figure. */
    private static void point(Page page, Locator question, int x, int y) {
        Locator figure = question.locator("figure svg");
        figure.scrollIntoViewIfNeeded();
        BoundingBox box = figure.boundingBox();
        page.mouse().click(box.x + box.width * x / 100, box.y + box.height * y / 100);
    }

    @Test
    void aPlaceIsPointedAt() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-hotspot-quiz");
            Locator one = question(page);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            point(page, one, 10, 10);
            point(page, one, 90, 90);
            assertThat(one.locator(".pointer")).hasCount(1);
            assertThat(one.locator(".points input")).hasCount(1);
            assertThat(one.locator(".saved")).hasText(SAVED);
            page.reload();
            assertThat(one.locator(".pointer")).hasCount(1);
            assertThat(one.getByLabel(Pattern.compile("Point on the figure: (90|89\\.9|90\\.1),")))
                    .isChecked();
            one.getByText("Check answer").click();
            assertThat(page.locator("#q1 .feedback.right")).containsText("1 of 1 point");
            assertThat(page.locator("#q1 figure .area.right")).hasCount(1);
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }

    @Test
    void thePlacesAreChosenFromTheListByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner1", "sa-hotspot-quiz");
            Locator several = page.locator("fieldset[data-slot]").nth(1);
            point(page, several, 50, 10);
            point(page, several, 10, 50);
            point(page, several, 10, 10);
            point(page, several, 90, 90);
            assertThat(several.locator(".points input")).hasCount(3);
            assertThat(several.locator("[role=status]").first()).containsText("All 3 points are set.");
            tabTo(page, several.locator(".points input").first());
            page.keyboard().press("Space");
            assertThat(several.locator(".pointer")).hasCount(2);
            assertThat(several.locator(".points input").first()).isFocused();
            tabTo(page, several.getByLabel("At the upper end"));
            page.keyboard().press("Space");
            assertThat(several.locator(".pointer")).hasCount(0);
            tabTo(page, several.getByLabel("In the middle"));
            page.keyboard().press("Space");
            assertThat(several.locator(".saved")).hasText(SAVED);
            tabTo(page, several.getByText("Check answer"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#q2 .feedback.wrong")).containsText("0 of 1 point");
            assertThat(page.locator("#q2 figure .area.missed")).hasCount(1);
            assertThat(page.locator("#q2 figure .area.wrong")).hasCount(1);
        }
    }

    @Test
    void withoutScriptThePlacesAreChosenFromTheList() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "learner2", "sa-hotspot-quiz");
            assertThat(page.locator("[data-pointing]").first()).isHidden();
            question(page).getByLabel("At the lower end").check();
            question(page).getByText("Check answer").click();
            assertThat(page.locator("#q1 .feedback.right")).containsText("1 of 1 point");
        }
    }

    @Test
    void aCaseGoesOnOnceTheAnswerIsLocked() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "trainee", "sa-case-quiz");
            assertThat(page.locator("#q1 .story")).containsText("A client turns pale");
            assertFalse(page.content().contains("lies down"));
            page.getByLabel("Stop").check();
            button(page, "Save and open the next part").click();
            assertThat(page.locator("#q2 .story")).containsText("New information");
            assertThat(page.locator("#q2 .story")).containsText("The client lies down.");
            assertThat(page.getByLabel("Stop")).isDisabled();
            assertThat(page.locator("#q3")).containsText("opens once you have locked");
            page.locator("#q2 input[inputmode=decimal]").fill("10");
            button(page, "Save and open the next part").click();
            page.getByLabel("The time").check();
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page.locator("main")).containsText("Passed");
            assertThat(page.locator("#q2 .story")).containsText("The pulse is slow.");
        }
    }

    @Test
    void anEssayIsCountedWhileItIsWrittenAndWaitsForAnExaminer() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-essay-quiz");
            Locator essay = question(page);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertFalse(page.content().contains("pleura"));
            assertThat(essay).containsText("0 of 20 words");
            tabTo(page, essay.locator("textarea"));
            page.keyboard().type("The lung.\nCall for help.");
            assertThat(essay).containsText("5 of 20 words");
            essay.locator("textarea").fill("word ".repeat(21));
            assertThat(essay.locator("[role=status]").first()).containsText("21 words: 20 are allowed.");
            essay.locator("textarea").fill("The lung.\nCall for help.");
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page.locator("main")).containsText("Handed in");
            assertThat(page.locator("#q1")).containsText("The lung.");
            assertFalse(page.content().contains("pleura"));
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }
}
