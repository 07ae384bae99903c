package org.needlepoint.atlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** The atlas as strangers use it: by hand, by keys alone, and without a script. */
class AtlasE2E {

    private static final int MOST_BYTES = 250_000;
    private static final List<String> ARROWS = List.of("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp");

    private BrowserContext person;
    private Page page;

    @BeforeEach
    void open() {
        person = Chrome.person(Server.demo());
        page = person.newPage();
    }

    @AfterEach
    void close() {
        person.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/atlas",
                "/atlas?figure=back&layers=chosen&layer=muscles&layer=dermatomes&layer=channels&layer=danger&layer=points",
                "/atlas?q=hegu",
                "/atlas?q=nothing%20at%20all",
                "/atlas/BL20",
                "/atlas/infraspinatus",
                "/atlas/C6",
                "/atlas/XX9"
            })
    void aPageFitsPhoneAndDeskAndAxeFindsNothingSerious(String path) {
        page.navigate(path);
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertEquals(List.of(), Chrome.seriousFaults(page), path + " " + width + " " + scheme);
            }
        }
    }

    @Test
    void theAtlasWithAllItNeedsIsLight() {
        Map<String, Integer> bytes = new TreeMap<>();
        page.onRequestFinished(request -> bytes.put(request.url(), request.sizes().responseBodySize));
        page.navigate("/atlas");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        int all = bytes.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(bytes.size() > 5 && all < MOST_BYTES, all + " " + bytes);
    }

    @Test
    void aPhoneShowsTheLettersOfTheFigureAsLargeAsText() {
        page.navigate("/atlas?figure=back");
        Object least = page.evaluate("Math.min(...Array.from(document.querySelectorAll('.stage text'))"
                + ".filter(t => t.checkVisibility())"
                + ".map(t => parseFloat(getComputedStyle(t).fontSize) * t.getCTM().a))");
        assertTrue(((Number) least).doubleValue() >= 14 - 0.05, "letters of " + least + " px");
    }

    @Test
    void byKeysAloneAPlaceIsFoundInTheFigureAndOpened() {
        page.navigate("/atlas?figure=hand-forearm");
        assertEquals(
                1,
                page.locator(".stage a[tabindex='0']").count(),
                "the figure is one stop, however many places it has");
        for (int i = 0; i < 40 && page.locator(".stage a:focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        Locator focused = page.locator(".stage a:focus");
        assertThat(focused).hasCount(1);
        page.keyboard().press("Home");
        assertThat(focused).hasAttribute("data-site", "LU5");
        page.keyboard().press("ArrowDown");
        String next = focused.getAttribute("data-site");
        assertTrue(!"LU5".equals(next), next);
        assertThat(page.locator(".twin [data-twin='" + next + "']")).hasClass(Pattern.compile("marked"));
        page.keyboard().press("Tab");
        assertThat(page.locator(".twin a:focus")).hasCount(1);
        page.keyboard().press("Shift+Tab");
        assertThat(focused).hasAttribute("data-site", next);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Server.demo().url() + "/atlas/" + next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front", "back", "hand-forearm", "leg-foot", "head-side"})
    void arrowsReachEveryPlaceOfAFigure(String figure) {
        page.navigate("/atlas?figure=" + figure + "&layers=chosen&layer=points&layer=muscles&layer=dermatomes");
        Set<String> all = new TreeSet<>();
        page.locator(".stage a[data-site]").all().forEach(link -> all.add(link.getAttribute("data-site")));
        Set<String> reached = new TreeSet<>();
        page.locator(".stage a[tabindex='0']").focus();
        Deque<String> todo = new ArrayDeque<>(List.of(focusedSite()));
        while (!todo.isEmpty()) {
            String site = todo.poll();
            if (reached.add(site)) {
                for (String arrow : ARROWS) {
                    page.locator(".stage a[data-site='" + site + "']").first().focus();
                    page.keyboard().press(arrow);
                    todo.add(focusedSite());
                }
            }
        }
        all.removeAll(reached);
        assertEquals(Set.of(), all);
    }

    private String focusedSite() {
        return page.locator(".stage a:focus").getAttribute("data-site");
    }

    @Test
    void figureAndListMarkEachOther() {
        page.navigate("/atlas");
        page.locator(".twin [data-twin='LI15']").hover();
        assertThat(page.locator(".stage .point[data-site='LI15']")).hasClass(Pattern.compile("marked"));
        page.locator(".twin [data-twin='deltoid']").focus();
        assertThat(page.locator(".stage .raised")).hasCount(2);
        assertThat(page.locator(".stage .shape[data-site='deltoid']")).isVisible();
        page.locator(".stage .point[data-site='CV12'] circle").hover();
        assertThat(page.locator(".twin [data-twin='CV12']")).hasClass(Pattern.compile("marked"));
        assertThat(page.locator(".stage .raised")).hasCount(0);
        assertThat(page.locator(".at")).containsText("CV12 Zhōngwǎn 中脘");
    }

    private Locator layer(String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void layersSwitchAtOnceAndTheAddressRemembersThem() {
        page.navigate("/atlas?figure=back");
        Locator muscle = page.locator(".stage [data-site='rhomboids']");
        Locator danger = page.locator(".stage [data-danger='lung']");
        assertThat(muscle).isHidden();
        assertThat(danger).isVisible();
        layer("Muscles").check();
        layer("Danger").uncheck();
        assertThat(muscle).isVisible();
        assertThat(danger).isHidden();
        page.reload();
        assertThat(muscle).isVisible();
        assertThat(danger).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Side of the head"))
                .click();
        assertThat(layer("Muscles")).isChecked();
        assertThat(layer("Danger")).not().isChecked();
    }

    @Test
    void aDangerIsToldBesideASearchToo() {
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.navigate("/atlas?q=hegu");
        Locator danger = page.locator(".dangers li").first();
        danger.hover();
        assertThat(page.locator(".at")).containsText(danger.locator("strong").innerText());
        assertThat(danger).hasClass(Pattern.compile("marked"));
        assertEquals(List.of(), faults);
    }

    @Test
    void theFigureLeavesToTheBrowserTheKeysItHasNoUseFor() {
        page.navigate("/atlas?figure=hand-forearm");
        Locator stop = page.locator(".stage a[tabindex='0']");
        String press = "const press = (key, more) => document.activeElement.dispatchEvent("
                + "new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more}));";
        stop.focus();
        assertEquals(
                true,
                page.evaluate(
                        "() => {" + press
                                + "return ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'].every(k => press('ArrowDown', {[k]: true}))}"),
                "keys with a modifier");
        assertEquals(
                List.of(false, true),
                page.evaluate("() => {" + press
                        + "let from; const first = press('ArrowDown');"
                        + "do { from = document.activeElement; press('ArrowDown'); } while (from !== document.activeElement);"
                        + "return [first, press('ArrowDown')]}"),
                "an arrow where no place is left");
    }

    @Test
    void theFigureGrowsRoundWhatWasFoundAndLeavesThePageWhereItIs() {
        page.navigate("/atlas?q=LI4");
        Locator larger = page.getByLabel("Larger");
        larger.click();
        larger.click();
        larger.click();
        assertThat(larger).isInViewport();
        BoundingBox stage = page.locator(".stage").boundingBox();
        BoundingBox found = page.locator(".stage a.here circle").first().boundingBox();
        assertTrue(
                found.x >= stage.x
                        && found.y >= stage.y
                        && found.x + found.width <= stage.x + stage.width
                        && found.y + found.height <= stage.y + stage.height,
                "the place found stands in the part that shows");
    }

    @Test
    void theFigureGrowsAndShrinksAgain() {
        page.navigate("/atlas");
        Locator svg = page.locator(".stage svg");
        double before = svg.boundingBox().width;
        page.getByLabel("Larger").click();
        page.getByLabel("Larger").click();
        assertEquals(2 * before, svg.boundingBox().width, 20);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), "the page itself stays as wide");
        assertThat(page.locator(".zoom [role=status]")).containsText("200");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Whole figure"))
                .click();
        assertEquals(before, svg.boundingBox().width, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "LI4, LI4",
        "li 4, LI4",
        "hegu, LI4",
        "Hégǔ, LI4",
        "合谷, LI4",
        "尺澤, LU5",
        "尺泽, LU5",
        "masseter, masseter",
        "C6, C6",
        "thumb, C6",
        "SJ5, TE5"
    })
    void aPlaceIsFoundHoweverItIsCalled(String typed, String site) {
        page.navigate("/atlas");
        page.getByLabel("Find a place").fill(typed);
        page.keyboard().press("Enter");
        Locator first = page.locator(".twin a").first();
        assertThat(first).hasAttribute("href", "/atlas/" + site);
        assertTrue(page.locator(".stage .here").count() > 0, "and set off in a figure that shows it");
        first.click();
        assertThat(page).hasURL(Server.demo().url() + "/atlas/" + site);
    }

    @Test
    void whatIsNotFoundIsSaid() {
        page.navigate("/atlas?q=nowhere");
        assertThat(page.locator(".empty")).containsText("Nothing is called “nowhere”");
        assertThat(page.locator(".empty a")).hasAttribute("href", "/search?q=nowhere");
        assertEquals(400, page.navigate("/atlas?q=" + "a".repeat(201)).status());
        assertThat(page.locator(".empty")).containsText("too long");
        assertThat(page.getByLabel("Find a place")).hasValue("a".repeat(201));
    }

    @Test
    void assistiveTechnologyTellsTheSearchesApartAndHearsOfTheArrows() {
        page.navigate("/atlas?q=hegu");
        List<String> names = page.locator("[role=search]").all().stream()
                .map(form -> form.getAttribute("aria-label"))
                .toList();
        assertEquals(2, Set.copyOf(names).size(), names.toString());
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(2).setName("1 found for “hegu”")))
                .hasCount(1);
        assertThat(page.locator(".stage svg")).hasAccessibleDescription(Pattern.compile("arrow keys"));
        assertThat(page.locator(".sites [lang=zh-Latn]")).hasText("Hégǔ");
    }

    @Test
    void anUnknownCodeIsAnsweredByASearch() {
        Response response = page.navigate("/atlas/XX9");
        assertEquals(404, response.status());
        assertThat(page.getByLabel("Find a place")).hasValue("XX9");
        assertEquals(
                200, page.navigate("/atlas/li4?course=needling-foundations").status(), "in whichever case");
        assertThat(page).hasURL(Server.demo().url() + "/atlas/LI4?course=needling-foundations");
        page.navigate("/atlas/Upper-Trapezius");
        assertThat(page).hasURL(Server.demo().url() + "/atlas/upper-trapezius");
        assertEquals(404, page.navigate("/atlas?figure=nowhere").status());
    }

    @Test
    void aReadingThatACourseHidesIsFoldedAndSaidToBe() {
        try (BrowserContext reader = Chrome.person(Server.kinds())) {
            Page folded = reader.newPage();
            folded.navigate("/atlas/LU1?course=sample");
            Locator details = folded.locator(".reading details");
            assertThat(details).hasCount(1);
            assertThat(details.locator("summary")).containsText("A sample");
            assertThat(details.locator(".says")).isHidden();
            details.locator("summary").click();
            assertThat(details.locator(".says")).containsText("Zhōngfǔ");
            folded.navigate("/atlas/LU1?course=no-such-course");
            assertThat(details).hasCount(0);
            folded.navigate("/atlas/LU1?course=sample");
            folded.locator(".breadcrumb a").click();
            folded.locator(".twin a[data-twin='LU1']").click();
            assertThat(details).hasCount(1);
            folded.locator(".maps figcaption a").first().click();
            folded.locator(".stage a[data-site='LU1'] text").click();
            assertThat(details).hasCount(1);
            folded.navigate("/atlas?course=sample");
            folded.locator("input#q").fill("LU1");
            folded.keyboard().press("Enter");
            folded.locator(".twin a[data-twin='LU1']").click();
            assertThat(details).hasCount(1);
            folded.navigate("/lessons/sa-first");
            assertThat(folded.locator("#lesson")).containsText("folds away the reading of: Acupuncture");
        }
    }

    @Test
    void aSiteTellsDangerFirstAndThreeReadingsWithTheirEvidence() {
        page.navigate("/atlas/BL20");
        List<String> heads = new ArrayList<>(page.locator("main h1, main h2").allInnerTexts());
        assertEquals(
                List.of(
                        "BL20 Píshū 脾俞",
                        "Safety: what lies near",
                        "Three readings",
                        "Where it is taught and asked",
                        "Sources"),
                heads);
        assertEquals(
                List.of("Dry needling", "Intramuscular stimulation", "Acupuncture"),
                page.locator(".reading > h3").allInnerTexts());
        assertEquals(3, page.locator(".reading .evidence").count());
        assertThat(page.locator("h1 [lang=zh-Hant]")).hasText("脾俞");
        assertThat(page.locator(".callout.safety")).containsText("Kidney.");
        assertThat(page.locator("main")).containsText("Not yet reviewed by a clinician.");
        page.locator(".reading a[href='/atlas/T11']").click();
        assertThat(page.locator(".reading a[href='/atlas/BL20']")).containsText("BL20");
    }

    @Test
    void withoutScriptTheFigureIsStillAndListAndFormsDo() {
        try (BrowserContext quiet = Chrome.personWithoutScript(Server.demo())) {
            Page plain = quiet.newPage();
            plain.navigate("/atlas");
            assertThat(plain.locator(".stage svg")).isVisible();
            assertThat(plain.locator(".zoom")).isHidden();
            plain.getByLabel("Muscles", new Page.GetByLabelOptions().setExact(true))
                    .check();
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these layers"))
                    .click();
            assertThat(plain.locator(".stage [data-site='deltoid']")).isVisible();
            plain.locator(".stage [data-site='CV12'] text").click();
            assertThat(plain).hasURL(Server.demo().url() + "/atlas/CV12");
            plain.goBack();
            plain.locator(".twin a[href='/atlas/deltoid']").click();
            assertThat(plain.locator("h1")).hasText("Deltoid");
        }
    }
}
