package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** A course that builds on another, on content of its own: two lessons and a quiz first, then the course after them. */
class PrerequisitesE2E {

    private static final String AFTER = "/courses/after";

    @Test
    void aCourseOpensWhenTheOneBeforeItIsFinished() throws IOException {
        Map<String, String> content =
                Map.of("NEEDLEPOINT_CONTENT_DIR", content().toString());
        try (Server server = Server.start(Server.temporaryFolder(), content, "--demo")
                        .awaitReady();
                BrowserContext person = Chrome.personWithoutScript(server)) {
            theServerRefusesWhoComesTooEarly(server);
            Page page = person.newPage();
            Chrome.signIn(page, "trainee");
            page.navigate(AFTER);
            assertTrue(page.locator("main").innerText().contains("Still to do: 0 of 2 lessons read"));
            assertEquals(0, page.locator("#enrolNow").count());
            finishTheFirst(page);
            page.navigate(AFTER);
            assertTrue(page.locator("main").innerText().contains("Finished"));
            page.locator("#enrolNow").click();
            assertTrue(page.locator("main").innerText().contains("0 of 1 lessons read"));
        }
    }

    /** Also when somebody makes up the form that the page does not show. */
    private static void theServerRefusesWhoComesTooEarly(Server server) {
        Visitor visitor = Visitor.signedIn(server, "trainee");
        HttpResponse<String> answer = visitor.post(
                AFTER,
                Map.of(
                        "np-token", visitor.token(AFTER),
                        "enrol", "enrol",
                        "enrolNow", "x",
                        "jakarta.faces.ViewState", "stateless"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("First finish: A sample."), answer.body());
        assertFalse(visitor.get("/").body().contains(AFTER));
    }

    private static void finishTheFirst(Page page) {
        page.navigate("/courses/sample");
        page.locator("#enrolNow").click();
        for (String lesson : new String[] {"sa-first", "sa-second"}) {
            page.navigate("/lessons/" + lesson);
            page.locator("input[value='Mark as read']").click();
        }
        page.navigate("/quizzes/sa-quiz");
        page.locator("#startNow").click();
        assertTrue(page.url().contains("/attempts/"), page.url());
        page.locator("label.choice:has-text('Solid'), label.choice:has-text('False')")
                .all()
                .forEach(Locator::click);
        page.locator("button[value=review]").click();
        page.locator("button[value=submit]").click();
        assertTrue(page.url().endsWith("/result"), page.url());
    }

    /** The sample course, with a pass mark that one right answer reaches, and one that asks for it. */
    private static Path content() throws IOException {
        Path content = Server.temporaryFolder();
        Path base = Path.of("src/test/resources/content-base");
        try (var files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(base.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path quiz = content.resolve("courses/sample/quizzes/quiz.yaml");
        Files.writeString(quiz, Files.readString(quiz).replace("pass: 80", "pass: 1"));
        Path after = content.resolve("courses/after");
        Files.createDirectories(after.resolve("lessons"));
        Files.writeString(after.resolve("course.yaml"), """
                id: after
                code: AF
                title: What comes after
                summary: One lesson.
                lang: en
                prerequisites: [sample]
                modules:
                  - id: af-1
                    code: AF-1
                    title: More
                    items: [af-first]
                """);
        String lesson = Files.readString(content.resolve("courses/sample/lessons/second.md"));
        Files.writeString(after.resolve("lessons/first.md"), lesson.replace("sa-second", "af-first"));
        return content;
    }
}
