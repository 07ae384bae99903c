package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.needlepoint.attempt.KindsE2E.SAVED;
import static org.needlepoint.attempt.KindsE2E.question;
import static org.needlepoint.attempt.KindsE2E.started;
import static org.needlepoint.attempt.KindsE2E.tabTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Places on a drawing of the atlas, on a telephone. The chest is shown from 100,20, and 200 wide; the danger begins at 120,70. */
class BodyHotspotE2E {

    private static final String QUIZ = "sa-body-quiz";

    /** Points at a place in units of the drawing. */
    private static void point(Page page, double x, double y) {
        Locator figure = question(page).locator("figure svg");
        figure.scrollIntoViewIfNeeded();
        BoundingBox box = figure.boundingBox();
        page.mouse().click(box.x + box.width * (x - 100) / 200, box.y + box.height * (y - 20) / 200);
    }

    @Test
    void twoSafePlacesArePointedAt() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", QUIZ);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            for (String secret : List.of("data-danger", "data-site", "LU2", "LU1")) {
                assertFalse(question(page).innerHTML().contains(secret), secret);
            }
            point(page, 240, 60.5);
            point(page, 130, 35);
            assertThat(question(page).locator(".pointer")).hasCount(2);
            assertThat(question(page).locator(".saved")).hasText(SAVED);
            question(page).getByText("Check answer").click();
            assertThat(page.locator("#q1 .feedback.right")).containsText("1 of 1 point");
            assertThat(page.locator("#q1 figure .area.right")).hasCount(2);
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }

    /** Half way between the dot of a safe place and the edge of the danger, but closer to the edge than its margin. */
    @Test
    void closeToTheEdgeOfADangerIsTheDanger() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner1", QUIZ);
            point(page, 240, 68);
            assertThat(question(page).locator(".saved")).hasText(SAVED);
            question(page).getByText("Check answer").click();
            assertThat(page.locator("#q1 .feedback.wrong")).containsText("0 of 1 point");
            assertThat(page.locator("#q1")).containsText("That is where it lies.");
            assertThat(page.locator("#q1 figure .area.wrong .margin")).hasCount(1);
        }
    }

    @Test
    void theListAnswersWithoutAMouse() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner2", QUIZ);
            for (String place : List.of("Close to the collar bone", "The shoulder")) {
                tabTo(page, question(page).getByLabel(place));
                page.keyboard().press("Space");
            }
            assertThat(question(page).locator(".saved")).hasText(SAVED);
            tabTo(page, question(page).getByText("Check answer"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#q1 .feedback.right")).containsText("1 of 1 point");
        }
    }
}
