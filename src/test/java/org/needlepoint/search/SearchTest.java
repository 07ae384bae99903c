package org.needlepoint.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.RealContent;

/** Looks for things in the content that is shipped. */
class SearchTest {

    private static final Search SEARCH = new Search(RealContent.CATALOGUE);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hegu, /atlas/LI4",
        "he gu, /atlas/LI4",
        "Hé-gǔ, /atlas/LI4",
        "合谷, /atlas/LI4",
        "li 4, /atlas/LI4",
        "UB20, /atlas/BL20",
        "脾俞, /atlas/BL20",
        "C5, /atlas/C5",
        "segment c5, /atlas/C5",
        "infraspin, /atlas/infraspinatus",
        "Musculus piriformis, /atlas/piriformis",
        "得气, /glossary#term-deqi",
        "得氣, /glossary#term-deqi",
        "de qi, /glossary#term-deqi",
        "trigger points, /glossary#term-trigger-point",
        "neuropathic pain, /glossary#term-neuropathic-pain",
        "What is dry needling?, /lessons/nf-1-2",
        "recap, /lessons/ns-1-3#s-the-needle-after-the-needle",
    })
    void theFirstResultIsWhatWasMeant(String query, String address) {
        Findings findings = find(query);
        assertEquals("found", findings.outcome());
        assertEquals(address, findings.shown().get(0).address());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"黄帝内经, 黃帝內經", "經絡, 经络", "阴阳, 陰陽", "qì, QI", "dúbí, dubi"})
    void charactersAndTonesMakeNoDifference(String one, String other) {
        List<String> found = addresses(find(one));
        assertFalse(found.isEmpty());
        assertEquals(Set.copyOf(found), Set.copyOf(addresses(find(other))));
    }

    @Test
    void englishEndingsMakeNoDifference() {
        assertEquals(Set.copyOf(addresses(find("trigger point"))), Set.copyOf(addresses(find("trigger points"))));
        assertEquals(addresses(find("recapping")), addresses(find("recapped")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "pnuemothorax, pneumothorax",
        "triger point, trigger point",
        "infraspinatis, infraspinatus",
        "hegou, hegu"
    })
    void aSlipOfSpellingIsAskedAbout(String typed, String meant) {
        Findings findings = find(typed);
        assertEquals("meant", findings.outcome());
        assertEquals(meant, findings.meant());
        assertFalse(findings.shown().isEmpty());
    }

    @Test
    void whereNoPlaceHasAllWordsSomeAreShownAndItIsSaid() {
        Findings findings = find("zusanli pneumothorax");
        assertEquals("some", findings.outcome());
        assertTrue(addresses(findings).containsAll(List.of("/atlas/ST36", "/glossary#term-pneumothorax")));
    }

    @Test
    void foundWordsAreMarkedAndTheTextAroundIsEscaped() {
        Found lesson = find("arrival of qi").shown().stream()
                .filter(found -> found.kind().equals("lesson"))
                .findFirst()
                .orElseThrow();
        assertTrue(lesson.snippet().contains("&quot;<mark>arrival</mark> of <mark>qi</mark>&quot;"), lesson.snippet());
        assertEquals("LI4 <mark>Hégǔ</mark>", find("hegu").shown().get(0).title());
    }

    @Test
    void theSectionsOfALessonAreOneResult() {
        Findings findings = find("pneumothorax");
        List<Found> lessons =
                findings.shown().stream().filter(f -> f.kind().equals("lesson")).toList();
        Set<String> pages =
                lessons.stream().map(f -> f.address().replaceAll("#.*", "")).collect(Collectors.toSet());
        assertEquals(lessons.size(), pages.size());
        assertTrue(lessons.stream().anyMatch(f -> !f.others().isEmpty()));
    }

    @Test
    void oneKindCanBeChosenAndPagesGoOnToTheEnd() {
        Findings all = find("point");
        Findings points = SEARCH.find("point", "point", 1);
        assertTrue(all.pages() > 1);
        assertEquals(10, all.shown().size());
        assertEquals(64, points.total());
        assertTrue(points.shown().stream().allMatch(f -> f.kind().equals("point")));
        Findings last = SEARCH.find("point", "point", Integer.MAX_VALUE);
        assertEquals(7, last.page());
        assertEquals(4, last.shown().size());
        assertEquals(61, last.first());
        assertEquals(
                all.total(),
                all.kinds().stream()
                        .filter(count -> !count.kind().equals("all"))
                        .mapToInt(Findings.Count::count)
                        .sum());
    }

    @Test
    void aKindOfWhichThereIsNothingShowsAll() {
        long all = SEARCH.find("hegu", "", 1).total();
        assertTrue(all > 0);
        assertEquals(all, SEARCH.find("hegu", "muscle", 1).total());
        assertEquals(all, SEARCH.find("hegu", "no such kind", -7).total());
    }

    @ParameterizedTest
    @CsvSource({
        "' ', empty",
        "'', empty",
        "*:*, common",
        "(, common",
        "~, common",
        "the of and, common",
        "\\u0000, found"
    })
    void whatHoldsNoWordIsToldApart(String typed, String outcome) {
        assertEquals(
                outcome,
                typed.startsWith("\\u")
                        ? find("\u0000hegu\u0007").outcome()
                        : find(typed).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:hegu", "hegu AND (", "\"hegu", "hegu^9~2", "[a TO hegu]", "/hegu/", "-hegu +hegu"})
    void noSignHasAMeaning(String typed) {
        assertTrue(addresses(find(typed)).contains("/atlas/LI4"), typed);
    }

    @Test
    void nothingFoundIsSaidWithWordsThatAreNear() {
        Findings findings = find("xyzzyplugh");
        assertEquals("none", findings.outcome());
        assertEquals(List.of(), findings.near());
    }

    @Test
    void moreThanTwoHundredCharactersAreNotLookedFor() {
        assertEquals("long", find("needle ".repeat(300)).outcome());
        assertEquals("found", find("needle ".repeat(28)).outcome());
    }

    private static Findings find(String query) {
        return SEARCH.find(query, "", 1);
    }

    private static List<String> addresses(Findings findings) {
        return findings.shown().stream().map(Found::address).toList();
    }
}
