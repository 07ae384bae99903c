package org.needlepoint.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Names;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

class SiteSearchTest {

    private static final Atlas BODY = InBody.CATALOGUE.atlas();
    private static final Site HEGU = point("LI4", "Hégǔ", "合谷", "合谷");
    private static final Site SHU = point("LI41", "Píshū", "脾俞", "脾俞");
    private static final Site CHIZE = point("LU5", "Chǐzé", "尺澤", "尺泽");
    private static final Site MASSETER = new Muscle(
            "masseter",
            9,
            "Masseter",
            "Musculus masseter",
            new Muscle.Marked("Jaw.", "general"),
            new Muscle.Marked("The facial artery.", "general"),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Site T4 = new Segment(
            "T4",
            Optional.of("Line of the nipples."),
            List.of(),
            List.of(),
            List.of(),
            "general",
            List.of(),
            List.of());
    private static final List<Site> ALL = List.of(SHU, HEGU, CHIZE, MASSETER, T4);

    @ParameterizedTest
    @ValueSource(strings = {"hegu", "Hé gǔ", "HÉGǓ", "合谷", "he-gu"})
    void aPointIsFoundHoweverItsNameIsTyped(String query) {
        assertEquals(List.of(HEGU), find(query));
    }

    @Test
    void traditionalAndSimplifiedFindTheSame() {
        assertEquals(List.of(CHIZE), find("尺澤"));
        assertEquals(List.of(CHIZE), find("尺泽"));
    }

    @Test
    void theExactCodeStandsBeforeWhatBeginsSo() {
        assertEquals(List.of(HEGU, SHU), find("li 4"));
    }

    @Test
    void musclesAndSegmentsAreFoundToo() {
        assertEquals(List.of(MASSETER), find("musculus mass"));
        assertEquals(List.of(T4), find("t4"));
        assertEquals(List.of(T4), find("nipples"));
    }

    @Test
    void codeAndNameMayBeTypedTogether() {
        assertEquals(List.of(HEGU), find("LI4 hegu"));
        assertTrue(find("i4").isEmpty(), "but the middle of a code is no name");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertTrue(find(" - ").isEmpty());
        assertTrue(find("xyz").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SJ5", "th 5", "TW5", "te5"})
    void aPointIsFoundByTheCodesOfOtherBooks(String query) {
        assertEquals(
                "TE5",
                SiteSearch.find(BODY.sites().values(), BODY.dangers(), query)
                        .get(0)
                        .id());
    }

    @Test
    void theCodesOfOtherBooksAreWholeOnes() {
        List<Site> found = SiteSearch.find(BODY.sites().values(), BODY.dangers(), "UB2");
        assertEquals(List.of("BL2"), found.stream().map(Site::id).toList());
        assertEquals(
                "CV12",
                SiteSearch.find(BODY.sites().values(), BODY.dangers(), "ren12")
                        .get(0)
                        .id());
    }

    @Test
    void whatADangerIsNamedForIsFoundByItsName() {
        List<String> found = SiteSearch.find(BODY.sites().values(), BODY.dangers(), "lung").stream()
                .map(Site::id)
                .toList();
        assertTrue(found.containsAll(List.of("LU1", "BL20", "rhomboids")), found.toString());
        assertTrue(!found.contains("LI4"), found.toString());
    }

    private static List<Site> find(String query) {
        return SiteSearch.find(ALL, Map.of(), query);
    }

    private static Point point(String id, String pinyin, String hant, String hans) {
        return new Point(
                id,
                id.substring(0, 2),
                new Names(pinyin, hant, hans),
                "Somewhere.",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "verified",
                List.of());
    }
}
