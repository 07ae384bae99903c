package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** A quiz as people take it, with script and without. Each test takes another quiz, so that none meets another's attempt. */
class AttemptE2E {

    private static final String COURSE = "/courses/needling-foundations";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern ATTEMPT = Pattern.compile(".*/attempts/[0-9a-z]{26}(\\?.*)?(#.*)?");
    private static final Pattern RESULT = Pattern.compile(".*/attempts/[0-9a-z]{26}/result");
    private static final Pattern AUTHORS_FEEDBACK = Pattern.compile("(?m)^(?:- .* :: |> )([A-Za-z ,]{24,80})");
    private static final Pattern KEPT_BACK = Pattern.compile("(?m)^> .*$| :: .*$");

    private static Page started(BrowserContext person, String name, String quiz) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        page.navigate(COURSE);
        Locator enrol = button(page, "Enrol in this course");
        if (enrol.count() > 0) {
            enrol.click();
        }
        page.navigate("/quizzes/" + quiz);
        Locator start = button(page, "Start the quiz");
        if (start.count() > 0) {
            start.click();
        } else {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue"))
                    .click();
        }
        assertThat(page).hasURL(ATTEMPT);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Answers every question with whatever comes first; waits, with script, until each is saved. */
    private static void answerAll(Page page) {
        for (Locator question : page.locator("fieldset[data-slot]").all()) {
            Locator choices = question.locator("input[type=radio], input[type=checkbox]");
            if (choices.count() > 0) {
                choices.first().check();
            }
            question.locator("select")
                    .all()
                    .forEach(select ->
                            select.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1)));
            question.locator("input[type=text]").all().forEach(field -> field.fill("15"));
        }
    }

    private static Locator firstChoice(Page page) {
        return page.locator("fieldset[data-slot]")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio]")))
                .first();
    }

    @Test
    void withoutScriptAQuizIsTakenCheckedAndHandedIn() {
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = started(person, "trainee", "nf-1-quiz");
            Locator question = firstChoice(page);
            String anchor = "q" + question.getAttribute("data-slot");
            question.locator("input[type=radio]").first().check();
            question.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("#" + anchor + " .feedback")).not().hasCount(0);
            answerAll(page);
            button(page, "Finish").click();
            assertThat(page.locator("main")).containsText("You have answered 10 of 10 questions.");
            button(page, "Submit").click();
            assertThat(page).hasURL(RESULT);
            assertThat(page.locator(".confirmation")).containsText("Pass mark: 80 %");
            assertThat(page.locator("main .question")).hasCount(10);
            page.goBack();
            assertThat(page).hasURL(RESULT);
        }
    }

    @Test
    void aChoiceIsSavedByItselfAndIsThereAfterAReload() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = started(person, "trainee", "nf-2-quiz");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            Locator question = firstChoice(page);
            question.locator("input[type=radio]").nth(1).check();
            assertThat(question.locator(".saved")).hasText(SAVED);
            page.reload();
            assertThat(firstChoice(page).locator("input[type=radio]").nth(1)).isChecked();
            answerAll(page);
            button(page, "Finish").click();
            button(page, "Submit").click();
            assertThat(page).hasURL(RESULT);
            assertEquals(List.of(), Chrome.seriousFaults(page));
        }
    }

    @Test
    void whatIsAnsweredOfflineIsSentOnReturn() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = started(person, "trainee2", "nf-1-quiz");
            person.setOffline(true);
            firstChoice(page).locator("input[type=radio]").nth(2).check();
            assertThat(firstChoice(page).locator(".saved")).containsText("kept on this device");
            person.setOffline(false);
            assertThat(firstChoice(page).locator(".saved")).hasText(SAVED);
        }
    }

    @Test
    void nothingInAnOpenAttemptTellsWhatIsRight() throws IOException {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = started(person, "trainee2", "nf-final");
            String source = (String) page.evaluate("async () => (await fetch(location.href)).text()");
            assertTrue(source.contains("data-slot="), "it is the attempt that is looked at");
            List<String> secrets = authorsFeedback();
            assertTrue(secrets.size() > 50, "the bank has feedback to look for");
            for (String secret : secrets) {
                assertFalse(source.contains(secret), secret);
            }
        }
    }

    /** The beginnings of what authors say to an answer, but for words that a question says as well. */
    private static List<String> authorsFeedback() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "courses"))) {
            List<Path> banks =
                    files.filter(f -> f.toString().contains("questions/")).toList();
            StringBuilder all = new StringBuilder();
            for (Path bank : banks) {
                all.append(Files.isRegularFile(bank) ? Files.readString(bank) : "");
            }
            String asked = KEPT_BACK.matcher(all).replaceAll("");
            return AUTHORS_FEEDBACK
                    .matcher(all)
                    .results()
                    .map(m -> m.group(1))
                    .filter(secret -> !asked.contains(secret))
                    .toList();
        }
    }

    @Test
    void badInputGetsItsStatusAndNothingElse() {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = started(person, "trainee2", "nf-2-quiz");
            String slot = firstChoice(page).getAttribute("data-slot");
            String save = "{\"action\":\"save\",\"slot\":" + slot + ",\"seen\":%s,\"parameters\":%s}";
            assertEquals(200, post(page, save.formatted(0, "{\"r\":[\"a\"]}")));
            assertEquals(200, post(page, save.formatted(0, "{\"r\":[\"a\"]}")), "the same answer again");
            assertEquals(409, post(page, save.formatted(0, "{\"r\":[\"b\"]}")), "a stale step");
            assertEquals(400, post(page, save.formatted(1, "{\"r\":[\"zz\"]}")), "an unknown option");
            assertEquals(400, post(page, save.formatted(1, "{\"t\":[\"a\"]}")), "another kind");
            assertEquals(400, post(page, save.formatted(1, "{\"t\":[\"" + "x".repeat(2_001) + "\"]}")), "too long");
            assertEquals(400, post(page, save.formatted("\"1\"", "{}")));
            assertEquals(400, post(page, "{\"action\":\"reopen\",\"slot\":" + slot + ",\"seen\":1}"));
            assertEquals(400, post(page, "{\"action\":\"save\""));
            assertEquals(400, post(page, "[]"));
            assertEquals(400, post(page, "{\"x\":\"" + "x".repeat(300_000) + "\"}"));
            assertEquals(404, post(page, "{\"action\":\"save\",\"slot\":99,\"seen\":0}"));
            assertEquals(404, get(page, "/attempts/" + "0".repeat(26)));
            assertEquals(404, get(page, "/quizzes/no-such-quiz"));
        }
    }

    /** Sent by the page itself, with its cookies. */
    private static int post(Page page, String body) {
        Object answer = page.evaluate("""
                async body => {
                    const attempt = document.getElementById('attempt').dataset;
                    const answer = await fetch(attempt.steps, {
                        method: 'POST',
                        headers: {'Content-Type': 'application/json', 'X-Needlepoint-Token': attempt.token},
                        body
                    });
                    return answer.status + ' ' + await answer.text();
                }
                """, body);
        assertFalse(answer.toString().contains("Exception"), answer.toString());
        return Integer.parseInt(answer.toString().substring(0, 3));
    }

    private static int get(Page page, String path) {
        return ((Number) page.evaluate("async path => (await fetch(path)).status", path)).intValue();
    }
}
