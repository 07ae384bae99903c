package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.attempt.InBrowser.RESULT;
import static org.needlepoint.attempt.InBrowser.SAVED;
import static org.needlepoint.attempt.InBrowser.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** From the quiz's page to the result without a mouse: each kind of question, each way of asking, and every stop between. */
class KeyboardE2E {

    private static final String LEARNER = "learner9";

    /** A part of each stem, and how it is answered rightly. */
    private static final Map<String, BiConsumer<InKeyboard, Locator>> ANSWERS = Map.ofEntries(
            Map.entry("What is the needle?", (keys, question) -> keys.choose(question, "Solid")),
            Map.entry("The needle is hollow.", (keys, question) -> keys.choose(question, "False")),
            Map.entry("Which of these would cost you?", (keys, question) -> {
                keys.press(question.getByLabel("It is solid"), "Space");
                keys.press(question.getByLabel("It stays a while"), "Space");
            }),
            Map.entry(
                    "Which of these hold together?",
                    (keys, question) -> keys.press(question.getByLabel("It is solid"), "Space")),
            Map.entry("Match.", (keys, question) -> {
                keys.pick(question.getByLabel("Needle"), "solid");
                keys.pick(question.getByLabel("Syringe"), "hollow");
            }),
            Map.entry("In which order?", KeyboardE2E::order),
            Map.entry("How long is it?", (keys, question) -> keys.type(field(question), "40")),
            Map.entry("Which muscle lifts", (keys, question) -> keys.type(field(question), "trapezius")),
            Map.entry("Fill the gaps.", (keys, question) -> {
                keys.pick(question.getByLabel("Gap 1"), "solid");
                keys.type(question.getByLabel("Gap 2"), "massive");
                keys.type(question.getByLabel("Gap 3"), "15");
            }),
            Map.entry("Where is the tip?", (keys, question) -> keys.choose(question, "At the lower end")),
            Map.entry("Where does a needle end?", (keys, question) -> {
                keys.press(question.getByLabel("At the upper end"), "Space");
                keys.press(question.getByLabel("At the lower end"), "Space");
            }),
            Map.entry("Which structure is it?", (keys, question) -> {
                keys.pick(question.getByLabel("It contracts"), "D");
                keys.pick(question.getByLabel("It pulses"), "A");
                keys.pick(question.getByLabel("It tingles"), "E");
            }),
            Map.entry("Put the words where", (keys, question) -> {
                keys.pick(question.getByLabel("Gap 1"), "solid");
                keys.pick(question.getByLabel("Gap 2"), "hollow");
            }),
            Map.entry("Name the parts", (keys, question) -> {
                keys.pick(question.getByLabel("Gap 1"), "tip");
                keys.pick(question.getByLabel("Gap 2"), "handle");
            }),
            Map.entry("What do you do first?", (keys, question) -> keys.choose(question, "Stop")),
            Map.entry("How long do you stay?", (keys, question) -> keys.type(field(question), "10")),
            Map.entry("What do you note?", (keys, question) -> keys.press(question.getByLabel("The time"), "Space")));

    private static Locator field(Locator question) {
        return question.locator("input[type=text]");
    }

    /** The lines in their order: each is moved up until it stands where it should. */
    private static void order(InKeyboard keys, Locator question) {
        List<String> wanted = List.of("Clean your hands", "Clean the skin", "Needle");
        for (String line : wanted) {
            Locator up = question.getByRole(
                    com.microsoft.playwright.options.AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Move up: " + line));
            while (question.locator("label").allInnerTexts().indexOf(line) > wanted.indexOf(line)) {
                keys.press(up, "Enter");
                assertThat(up).isFocused();
            }
        }
    }

    private static Locator open(Page page) {
        return page.locator("fieldset[data-slot]:enabled");
    }

    private static void answer(InKeyboard keys, Locator question) {
        String stem = question.locator("legend").innerText();
        ANSWERS.entrySet().stream()
                .filter(e -> stem.contains(e.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody told how to answer " + stem))
                .getValue()
                .accept(keys, question);
        keys.on();
        assertThat(question.locator(".saved")).hasText(SAVED);
    }

    private static Page begun(BrowserContext person, String quiz) {
        Page page = InBrowser.enrolled(person, LEARNER);
        page.navigate("/quizzes/" + quiz);
        new InKeyboard(page).press(button(page, "Start the quiz"), "Enter");
        page.waitForURL(Pattern.compile(".*/attempts/[0-9a-z]{26}"));
        return page;
    }

    private static void handIn(Page page) {
        InKeyboard keys = new InKeyboard(page);
        keys.press(button(page, "Finish"), "Enter");
        assertThat(button(page, "Submit")).isVisible();
        keys.press(button(page, "Submit"), "Enter");
        assertThat(page).hasURL(RESULT);
    }

    @Test
    void eachKindOfQuestionIsAnsweredByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = begun(person, "sa-every-quiz");
            InKeyboard keys = new InKeyboard(page);
            keys.walksThePage();
            page.reload();
            List<String> slots = open(page).all().stream()
                    .map(question -> question.getAttribute("data-slot"))
                    .collect(Collectors.toList());
            slots.forEach(slot -> answer(keys, page.locator("fieldset[data-slot='" + slot + "']")));
            for (int part = 2; part <= 3; part++) {
                keys.press(button(page, "Save and open the next part"), "Enter");
                assertThat(page.locator("fieldset[data-slot]")).hasCount(14 + part);
                answer(keys, open(page).last());
            }
            handIn(page);
            assertThat(page.locator("main")).containsText("17 of 17 points");
            assertThat(page.locator(".feedback.right")).hasCount(17);
            assertEquals(List.of(), Chrome.seriousFaults(page));
            keys.walksThePage();
        }
    }

    @Test
    void anEssayIsWrittenAndLeftByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = begun(person, "sa-essay-quiz");
            InKeyboard keys = new InKeyboard(page);
            keys.type(page.locator("textarea"), "The lung.\nCall for help.");
            keys.on();
            assertThat(open(page).locator(".saved")).hasText(SAVED);
            handIn(page);
            assertThat(page.locator("main")).containsText("Handed in");
            assertThat(page.locator("#q1")).containsText("Call for help.");
        }
    }

    @Test
    void aHintIsReadAndTheAnswerTriedAgainByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = begun(person, "sa-tries-quiz");
            InKeyboard keys = new InKeyboard(page);
            Locator hinted = page.locator("#q1");
            Locator check = hinted.getByText("Check answer");
            keys.type(field(hinted), "solid");
            keys.press(check, "Enter");
            assertThat(hinted.locator(".feedback.wrong")).containsText("2 more tries.");
            assertThat(hinted.locator(".feedback")).containsText("Think of a straw.");
            assertThat(hinted).isFocused();
            assertEquals(List.of(), Chrome.seriousFaults(page));
            keys.to(field(hinted));
            page.keyboard().press("Control+A");
            page.keyboard().type("hollow");
            keys.press(check, "Enter");
            assertThat(hinted.locator(".feedback.right")).containsText("0.67 of 1 point");
            assertThat(hinted).isFocused();
            handIn(page);
        }
    }

    @Test
    void howSureOneIsIsSaidByKeyboardAlone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = begun(person, "sa-certainty-quiz");
            InKeyboard keys = new InKeyboard(page);
            keys.choose(page.locator("#q1"), "Solid");
            keys.choose(page.locator("#q1 .certainty"), "Very");
            keys.choose(page.locator("#q2"), "True");
            keys.choose(page.locator("#q2 .certainty"), "Fairly");
            keys.type(field(page.locator("#q3")), "solid");
            keys.choose(page.locator("#q3 .certainty"), "Not very");
            handIn(page);
            assertThat(page.locator(".calibration")).containsText("1 of 1 right");
            assertThat(page.locator("#q2")).containsText("You were fairly sure.");
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }
}
