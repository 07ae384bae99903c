package org.needlepoint.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** A whole course, on paper and in one file. */
class CourseBookE2E {

    private static final String COURSE = "/courses/sample";

    private static Path downloaded(Page page) {
        page.navigate(COURSE);
        Download download = page.waitForDownload(
                () -> page.getByText("Download it as one file").click());
        assertEquals("needlepoint-sample.html", download.suggestedFilename());
        Path file = Server.temporaryFolder().resolve("sample.html");
        download.saveAs(file);
        return file;
    }

    @Test
    void theFileIsReadWithoutANetworkAndWithoutScript() {
        try (BrowserContext stranger = Chrome.person(Server.kinds());
                BrowserContext reader = Chrome.personWithoutScript(Server.kinds())) {
            Path file = downloaded(stranger.newPage());
            reader.setOffline(true);
            Page page = reader.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(file.toUri().toString());
            assertThat(page.locator("h1")).hasText("A sample");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("The first lesson")
                                    .setExact(true))
                    .click();
            Locator lesson = page.locator("#sa-first");
            assertThat(lesson.locator("figure svg").first()).isVisible();
            assertThat(lesson.locator(".check .feedback").first()).isHidden();
            lesson.locator(".check summary").first().click();
            assertThat(lesson.locator(".check .feedback").first()).isVisible();
            lesson.locator(".word > a").focus();
            assertThat(lesson.locator(".meaning")).isVisible();
            assertThat(lesson.locator(".meaning")).hasCSS("position", "static");
            page.keyboard().press("Enter");
            assertThat(page.locator("#term-needle")).isVisible();
            assertTrue(page.url().endsWith("#term-needle"));
            lesson.locator(".citation a").first().click();
            assertTrue(page.url().endsWith("#sa-first-source-1"));
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
                            .toList());
        }
    }

    @Test
    void theFileTellsWhatItIs() throws IOException {
        try (BrowserContext stranger = Chrome.person(Server.kinds())) {
            String file = Files.readString(downloaded(stranger.newPage()));
            assertTrue(file.contains("A copy of "), "when it was made");
            assertTrue(file.contains("Not yet reviewed by a clinician."), "who reviewed it");
            assertTrue(file.contains("/courses/sample\""), "where the course lives");
            assertTrue(file.contains("Lesson 1 of 2, revision "), "which revision");
            assertFalse(file.contains("<script"), "no script");
            assertFalse(file.contains("<link"), "nothing beside it");
        }
    }

    @Test
    void theFileLooksAsItShouldOnATelephoneAndADesk() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            Path file = downloaded(page);
            page.navigate(file.toUri().toString());
            for (int width : new int[] {360, 1280}) {
                page.setViewportSize(width, 800);
                assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
            }
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertEquals(List.of(), Chrome.seriousFaults(page));
            }
        }
    }

    @Test
    void whoIsSignedInGetsTheSameFile() throws IOException {
        try (BrowserContext stranger = Chrome.person(Server.kinds());
                BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            Chrome.signIn(page, "trainee");
            assertEquals(withoutDate(downloaded(stranger.newPage())), withoutDate(downloaded(page)));
            assertEquals(withoutDate(downloaded(page)), withoutDate(downloaded(page)), "from memory");
        }
    }

    private static String withoutDate(Path file) throws IOException {
        return Files.readString(file).replaceAll("A copy of [^,]*, \\d\\d:\\d\\d UTC", "");
    }

    @Test
    void onPaperEachLessonBeginsAPageAndTheFrameIsGone() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            page.navigate(COURSE + "/print");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header.site nav")).isHidden();
            assertThat(page.locator("#sa-second h2")).isVisible();
            assertEquals("page", page.locator("#sa-second").evaluate("e => getComputedStyle(e).breakBefore"));
            assertThat(page.locator("#sa-first .check-answers")).isVisible();
            assertThat(page.locator("#sa-first .check .feedback:visible")).hasCount(0);
        }
    }

    @Test
    void aCourseThatIsNotThereHasNeither() {
        try (BrowserContext person = Chrome.person(Server.kinds())) {
            Page page = person.newPage();
            assertEquals(404, page.navigate("/courses/no-such/print").status());
            assertEquals(404, page.navigate("/courses/no-such/offline").status());
        }
    }
}
