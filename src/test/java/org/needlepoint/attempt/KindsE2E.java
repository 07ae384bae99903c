package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** Ways of answering, by mouse, by keyboard alone and without script. The quiz of each kind is fixed, so each test is somebody else's. */
class KindsE2E {

    static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    static Page started(BrowserContext person, String name, String quiz) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        page.navigate("/courses/sample");
        Locator enrol = button(page, "Enrol in this course");
        if (enrol.count() > 0) {
            enrol.click();
        }
        page.navigate("/quizzes/" + quiz);
        button(page, "Start the quiz").click();
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator question(Page page) {
        return page.locator("fieldset[data-slot]").first();
    }

    private static List<String> rows(Page page) {
        return page.locator(".ordering label").allInnerTexts();
    }

    private static Locator position(Page page, String row) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(row).setExact(true));
    }

    /** Presses Tab until the focus is where it should be, as a person without a mouse does. */
    static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 60; i++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not get to " + target);
    }

    /** Moves by the named buttons alone until the row stands where it should. */
    private static void moveByKeyboard(Page page, String row, int index) {
        while (rows(page).indexOf(row) != index) {
            boolean up = rows(page).indexOf(row) > index;
            Locator move = button(page, (up ? "Move up: " : "Move down: ") + row);
            tabTo(page, move);
            page.keyboard().press("Enter");
            assertThat(move).isFocused();
        }
    }

    @Test
    void stepsAreOrderedByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-ordering-quiz");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            moveByKeyboard(page, "Clean your hands", 0);
            moveByKeyboard(page, "Clean the skin", 1);
            moveByKeyboard(page, "Needle", 2);
            assertThat(page.locator(".ordering + [role=status]")).containsText(Pattern.compile(": now \\d of 3"));
            assertThat(question(page).locator(".saved")).hasText(SAVED);
            page.reload();
            assertEquals(List.of("Clean your hands", "Clean the skin", "Needle"), rows(page));
            tabTo(page, button(page, "Check answer"));
            page.keyboard().press("Enter");
            assertThat(page.locator(".feedback.right")).containsText("1 of 1 point");
            assertThat(page.locator(".choice.right")).hasCount(3);
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }

    @Test
    void stepsAreDraggedIntoTheirOrder() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "learner1", "sa-ordering-quiz");
            List<String> drawn = rows(page);
            page.locator(".ordering li")
                    .nth(2)
                    .dragTo(page.locator(".ordering li").nth(0));
            assertEquals(List.of(drawn.get(2), drawn.get(0), drawn.get(1)), rows(page));
            assertEquals(
                    List.of("1", "2", "3"),
                    page.locator(".ordering select").all().stream()
                            .map(Locator::inputValue)
                            .toList());
            assertThat(question(page).locator(".saved")).hasText(SAVED);
            page.locator(".ordering select").first().selectOption("3");
            assertEquals(drawn.get(2), rows(page).get(2), "a position that is chosen moves its row");
            assertThat(question(page).locator(".saved")).hasText(SAVED);
        }
    }

    @Test
    void withoutScriptEachStepIsGivenItsPosition() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.kinds())) {
            Page page = started(person, "learner2", "sa-ordering-quiz");
            assertThat(page.locator(".moves").first()).isHidden();
            position(page, "Clean your hands").selectOption("1");
            position(page, "Clean the skin").selectOption("1");
            button(page, "Save").click();
            assertThat(page.locator(".errors")).containsText("Question 1: this answer could not be read.");
            position(page, "Clean your hands").selectOption("1");
            position(page, "Clean the skin").selectOption("2");
            button(page, "Check answer").click();
            assertThat(page.locator(".feedback.partly")).containsText("0.5 of 1 point");
            assertThat(page.locator("main .question")).containsText("Not placed");
        }
    }

    @Test
    void leadInsAreMatchedToLettersByKeyboard() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-extended-quiz");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertEquals(
                    List.of("A. Artery", "B. Bone", "C. Ligament", "D. Muscle", "E. Nerve"),
                    page.locator(".lettered li").allInnerTexts());
            for (String pair : List.of("It contracts=D", "It pulses=A", "It tingles=C")) {
                tabTo(page, page.getByLabel(pair.substring(0, pair.length() - 2)));
                page.keyboard().type(pair.substring(pair.length() - 1));
            }
            button(page, "Check answer").click();
            assertThat(page.locator(".feedback.partly")).containsText("0.67 of 1 point");
            assertThat(page.locator("main .question")).containsText("Right answer: E. Nerve");
        }
    }

    @Test
    void anotherUnitAndASlipOfSpellingAreTaken() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = started(person, "trainee", "sa-scoring-quiz");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            page.locator("input[inputmode=decimal]").fill("4 cm");
            page.locator("input[spellcheck=false]").fill("trapezuis");
            Locator penalty = page.locator("fieldset[data-slot]")
                    .filter(new Locator.FilterOptions().setHasText("A wrong choice costs"));
            penalty.getByLabel("It is hollow").check();
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page.locator("main")).containsText("Right answer: trapezius");
            assertThat(page.locator("main .question").filter(new Locator.FilterOptions().setHasText("How long is it?")))
                    .containsText("1 of 1 point");
            assertThat(page.locator("main .question")
                            .filter(new Locator.FilterOptions().setHasText("Which of these would cost you?")))
                    .containsText("−0.5 of 1 point");
        }
    }
}
