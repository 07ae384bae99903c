package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/**
 * Everybody's pages, found by following links: each fits a small phone and a desk, in light and dark, has nothing that axe holds
 * serious, loads nothing from elsewhere, logs no error, and opens no session.
 */
class PagesE2E {

    private static final int OF_A_KIND = 2;
    private static final String OF_A_COURSE = "(/courses|/lessons)/[^/]+(/[a-z]+)";

    @Test
    void aStrangersPagesAreGood() {
        try (BrowserContext stranger = Chrome.person(Server.demo())) {
            Set<String> seen = crawl(stranger, List.of("/", "/verify/0000-0000", "/sign-in", "/about"), "/");
            assertTrue(seen.stream().anyMatch(p -> p.startsWith("/lessons/")), seen.toString());
        }
    }

    /** What everybody sees who is signed in is looked at as a trainee; of each other role, the pages that are its own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "trainee2, /progress, /, /quizzes/nf-1-quiz",
        "instructor, /instructor, /instructor, /instructor/courses/",
        "examiner, /examiner, /examiner, /examiner",
        "clinic, /clinic, /clinic, /clinic/organisations/",
        "admin, /admin, /admin, /admin/accounts"
    })
    void thePagesOfARoleAreGood(String name, String home, String within, String reached) {
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Chrome.signIn(person.newPage(), name);
            Set<String> seen = crawl(person, List.of(home, "/account"), within);
            assertTrue(seen.stream().anyMatch(p -> p.startsWith(reached)), seen.toString());
        }
    }

    @Test
    void aPageThatIsNotThereSaysSoInWords() {
        try (BrowserContext stranger = Chrome.person(Server.demo())) {
            Page page = stranger.newPage();
            assertEquals(404, page.navigate("/lessons/no-such-lesson").status());
            assertEquals(List.of(), faults(page));
            assertTrue(page.locator("h1").innerText().length() > 5);
        }
    }

    /** The crawl sees two lessons, as they are at first; here is one of each course, with all that can be opened open. */
    @Test
    void aLessonOfEachCourseIsGoodWithItsBoxesOpen() {
        try (BrowserContext stranger = Chrome.person(Server.demo())) {
            Page page = stranger.newPage();
            List<String> troubles = watch(page);
            page.navigate("/courses");
            assertEquals(List.of(), faults(page));
            List<String> courses = links(page).stream()
                    .filter(path -> path.matches("/courses/[a-z-]+"))
                    .toList();
            assertTrue(courses.size() > 1, courses.toString());
            for (String course : courses) {
                page.navigate(course);
                assertEquals(List.of(), faults(page), course);
                page.navigate(links(page).stream()
                        .filter(path -> path.startsWith("/lessons/"))
                        .findFirst()
                        .orElseThrow());
                page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)");
                assertEquals(List.of(), faults(page), page.url());
            }
            assertEquals(List.of(), troubles);
        }
    }

    /** @param within how the addresses begin that are followed */
    private static Set<String> crawl(BrowserContext person, List<String> starts, String within) {
        Page page = person.newPage();
        List<String> troubles = watch(page);
        Deque<String> todo = new ArrayDeque<>(starts);
        Set<String> seen = new TreeSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        while (!todo.isEmpty()) {
            String path = todo.poll();
            if (seen.contains(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            seen.add(path);
            Response response = page.navigate(path);
            assertTrue(response.status() == 200 || path.contains("0000"), path + " " + response.status());
            assertEquals(List.of(), faults(page), path);
            links(page).stream().filter(link -> link.startsWith(within)).forEach(todo::add);
        }
        assertEquals(List.of(), troubles);
        assertEquals(List.of(), sessions(person), "no page may open a session");
        return seen;
    }

    /** Two pages of a kind are enough: what differs is the last part of the address. */
    private static String kind(String path) {
        return path.indexOf('/', 1) < 0
                ? path
                : path.matches(OF_A_COURSE)
                        ? path.replaceFirst(OF_A_COURSE, "$1/*$2")
                        : path.substring(0, path.lastIndexOf('/')).replaceAll("/[0-9a-z]{26}", "/*");
    }

    private static List<String> links(Page page) {
        Object found = page.evaluate("Array.from(document.querySelectorAll('a[href]:not([download])'), a => a.href)");
        return ((List<?>) found)
                .stream()
                        .map(Object::toString)
                        .filter(href -> href.startsWith(Server.demo().url()))
                        .map(href -> URI.create(href).getPath())
                        .filter(path -> !path.startsWith("/api/"))
                        .distinct()
                        .collect(Collectors.toList());
    }

    private static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            Object wide =
                    page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
            if (((Number) wide).intValue() > 0) {
                faults.add("scrolls sideways by " + wide + " at " + width);
            }
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Chrome.seriousFaults(page).forEach(fault -> faults.add(scheme + " " + fault));
        }
        return faults;
    }

    private static List<String> watch(Page page) {
        List<String> troubles = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())
                    && !message.text().contains("404")
                    && !message.text().contains("400")) {
                troubles.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> troubles.add(page.url() + " " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(Server.demo().url()) && !request.url().startsWith("data:")) {
                troubles.add(page.url() + " asks " + request.url());
            }
        });
        return troubles;
    }

    private static List<String> sessions(BrowserContext person) {
        return person.cookies().stream()
                .map((Cookie c) -> c.name)
                .filter("JSESSIONID"::equals)
                .toList();
    }
}
