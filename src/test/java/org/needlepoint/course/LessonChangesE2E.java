package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** Two people read a lesson, one with and one without scripts; the server stops, the lesson is rewritten, the server starts again. */
class LessonChangesE2E {

    private static final String LESSON = "/lessons/sa-first";
    private static final String TIMED = "it was in front of you for about 1\u00a0min";
    private static final Map<String, String> DONE = new HashMap<>();

    private static Server server;

    @BeforeAll
    static void aLessonIsReadAndThenRewritten() throws IOException {
        Path content = Server.temporaryFolder();
        Path data = Server.temporaryFolder();
        Map<String, String> settings = Map.of("NEEDLEPOINT_CONTENT_DIR", content.toString());
        Folders.lay(Path.of("src/test/resources/content-base"), content);
        try (Server before = Server.start(data, settings, "--demo").awaitReady()) {
            DONE.put("never", new Visitor(before).get(LESSON + "/changes").body());
            try (BrowserContext person = Chrome.person(before)) {
                Page page = enrolled(person, "trainee2");
                long start = System.nanoTime();
                page.onRequest(request -> {
                    if ("POST".equals(request.method()) && request.url().endsWith(LESSON)) {
                        DONE.put("form", request.postData());
                    }
                });
                stay(page, LESSON);
                mark(page);
                DONE.put(
                        "passed",
                        String.valueOf(
                                Duration.ofNanos(System.nanoTime() - start).toSeconds()));
                DONE.put("scripted", page.locator("#done").innerText());
                stay(page, "/lessons/sa-second");
                page.navigate("/courses/sample");
                page.navigate("/lessons/sa-second");
                mark(page);
                DONE.put("left", page.locator("#done").innerText());
            }
            try (BrowserContext person = Chrome.personWithoutScript(before)) {
                Page page = enrolled(person, "trainee");
                page.navigate(LESSON);
                mark(page);
                DONE.put("plain", page.locator("#done").innerText());
            }
        }
        rewrite(content.resolve("courses/sample/lessons/first.md"));
        server = Server.start(data, settings, "--demo").awaitReady();
    }

    @AfterAll
    static void theServerEnds() {
        server.close();
    }

    private static void rewrite(Path lesson) throws IOException {
        String text = Files.readString(lesson);
        Files.writeString(
                lesson,
                text.replace("The needle is solid.", "The needle is solid and sterile.")
                        .replace("## What it is\n", "## What it is\n\nLook at it before you pick it up.\n"));
    }

    private static Page enrolled(BrowserContext person, String name) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        page.navigate("/courses/sample");
        button(page, "Enrol in this course");
        return page;
    }

    /** Opens a lesson and has it in front of oneself for more than a second. */
    private static void stay(Page page, String lesson) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/api" + lesson + "/time") && answer.status() == 204,
                () -> page.navigate(lesson));
        Object opened = page.evaluate("performance.now()");
        page.waitForFunction("opened => performance.now() > opened + 1500", opened);
    }

    private static void mark(Page page) {
        button(page, "Mark as read");
        assertThat(page.locator("#done")).containsText("This lesson is marked as read.");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void theReaderSeesForHowLongALessonWasInFrontOfThem() {
        assertTrue(DONE.get("scripted").contains(TIMED), DONE.get("scripted"));
    }

    @Test
    void theFormTellsTheSecondsForWhichThePageWasInFront() {
        Matcher told = Pattern.compile("(?:^|&)seconds=(\\d+)(?:&|$)").matcher(DONE.get("form"));
        assertTrue(told.find(), DONE.get("form"));
        long seconds = Long.parseLong(told.group(1));
        assertTrue(seconds >= 1 && seconds <= Long.parseLong(DONE.get("passed")), () -> seconds + " seconds");
    }

    @Test
    void whatWasCountedIsToldWhenThePageIsLeft() {
        assertTrue(DONE.get("left").contains(TIMED), DONE.get("left"));
    }

    @Test
    void withoutScriptNoTimeIsInvented() {
        assertFalse(DONE.get("plain").contains("in front of you"), DONE.get("plain"));
    }

    @Test
    void anAbsurdTimeIsRefusedInWords() {
        Visitor reader = Visitor.signedIn(server, "trainee");
        String token = reader.token("/account");
        Matcher revision = Pattern.compile("data-revision=\"(\\w{64})\"")
                .matcher(reader.get("/lessons/sa-second").body());
        assertTrue(revision.find());
        assertEquals(204, tell(reader, token, revision.group(1), "0").statusCode());
        for (String odd : List.of("-1", "1.5", "1e999999999", "\"NaN\"", "null", "{}", "99999999999999999999")) {
            HttpResponse<String> answer = tell(reader, token, revision.group(1), odd);
            assertEquals(400, answer.statusCode(), odd);
            assertTrue(answer.body().contains("problem:malformed"), answer.body());
        }
        assertEquals(400, tell(reader, token, revision.group(1), "NaN").statusCode());
        HttpResponse<String> much = tell(reader, token, revision.group(1), "86400");
        assertEquals(409, much.statusCode());
        assertTrue(much.body().contains("So much time has not passed"), much.body());
        assertEquals(409, tell(reader, token, "0".repeat(64), "0").statusCode());
        assertEquals(403, tell(reader, "", revision.group(1), "0").statusCode());
        assertEquals(401, tell(new Visitor(server), "", revision.group(1), "0").statusCode());
    }

    private static HttpResponse<String> tell(Visitor reader, String token, String revision, String seconds) {
        return reader.send(
                "POST",
                "/api/lessons/sa-second/time",
                "{\"revision\":\"" + revision + "\",\"seconds\":" + seconds + "}",
                "Content-Type",
                "application/json",
                "Origin",
                server.url(),
                "X-Needlepoint-Token",
                token);
    }

    @Test
    void aLessonThatNeverChangedSaysSo() {
        assertTrue(DONE.get("never").contains("nothing has changed since it was first served"));
        assertTrue(new Visitor(server).get("/lessons/sa-second/changes").body().contains("one text only"));
    }

    @Test
    void whoReadTheOldTextIsToldAndSeesWhatChanged() {
        for (BrowserContext open : List.of(Chrome.person(server), Chrome.personWithoutScript(server))) {
            try (BrowserContext person = open) {
                Page page = person.newPage();
                Chrome.signIn(page, "trainee2");
                page.navigate(LESSON);
                assertThat(page.locator("#lesson")).containsText("Changed since you read it on ");
                assertThat(page.locator("#done")).containsText(TIMED);
                page.getByText("see what changed").click();
                assertThat(page.locator("ins"))
                        .containsText(new String[] {"words that came", "Look at it", "and sterile."});
                assertThat(page.locator("del")).containsText(new String[] {"words that went", "solid."});
                assertThat(page.locator(".change.added")).containsText("New: paragraph");
                assertThat(page.locator("main")).containsText("(Source: ");
                assertThat(page.locator("main")).not().containsText("{F1}");
                assertEquals(
                        "lines",
                        page.locator("del")
                                .first()
                                .evaluate("e => getComputedStyle(e).textDecorationLine === 'line-through'"
                                        + " ? 'lines' : 'colour alone'"));
                page.navigate("/lessons/sa-second");
                assertThat(page.locator("#lesson")).not().containsText("Changed since");
            }
        }
    }

    @Test
    void thePageOfChangesIsGoodOnAPhoneAndADeskInLightAndDark() {
        try (BrowserContext stranger = Chrome.person(server)) {
            Page page = stranger.newPage();
            page.navigate(LESSON + "/changes");
            for (int width : new int[] {360, 1280}) {
                page.setViewportSize(width, 800);
                assertEquals(
                        true,
                        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                        "no sideways scroll");
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    assertEquals(List.of(), Chrome.seriousFaults(page));
                }
            }
        }
    }

    @Test
    void eitherTextCanBeChosen() {
        try (BrowserContext stranger = Chrome.personWithoutScript(server)) {
            Page page = stranger.newPage();
            page.navigate(LESSON + "/changes");
            String newest = page.locator("#to").inputValue();
            for (String place : List.of("#from", "#to", ".versions")) {
                assertThat(page.locator(place)).containsText("revision " + newest.substring(0, 12));
            }
            page.getByLabel("From the text first served on").selectOption(newest);
            button(page, "Compare");
            assertThat(page.locator("main")).containsText("Nothing that readers see differs");
            assertThat(page).hasURL(server.url() + LESSON + "/changes?from=" + newest + "&to=" + newest);
        }
    }

    @Test
    void whatIsNoTextOfTheLessonIsNotThere() {
        Visitor stranger = new Visitor(server);
        for (String address : List.of(
                "/lessons/no-such-lesson/changes",
                LESSON + "/changes?from=" + "0".repeat(64),
                LESSON + "/changes?to='%20or%20''='",
                LESSON + "/changes?from=%00")) {
            assertEquals(404, stranger.get(address).statusCode(), address);
        }
    }
}
