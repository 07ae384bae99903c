package org.needlepoint.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Names;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

class SiteSearchTest {

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
        assertEquals(List.of(HEGU), SiteSearch.find(ALL, query));
    }

    @Test
    void traditionalAndSimplifiedFindTheSame() {
        assertEquals(List.of(CHIZE), SiteSearch.find(ALL, "尺澤"));
        assertEquals(List.of(CHIZE), SiteSearch.find(ALL, "尺泽"));
    }

    @Test
    void theExactCodeStandsBeforeWhatBeginsSo() {
        assertEquals(List.of(HEGU, SHU), SiteSearch.find(ALL, "li 4"));
    }

    @Test
    void musclesAndSegmentsAreFoundToo() {
        assertEquals(List.of(MASSETER), SiteSearch.find(ALL, "musculus mass"));
        assertEquals(List.of(T4), SiteSearch.find(ALL, "t4"));
        assertEquals(List.of(T4), SiteSearch.find(ALL, "nipples"));
    }

    @Test
    void codeAndNameMayBeTypedTogether() {
        assertEquals(List.of(HEGU), SiteSearch.find(ALL, "LI4 hegu"));
        assertTrue(SiteSearch.find(ALL, "i4").isEmpty(), "but the middle of a code is no name");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertTrue(SiteSearch.find(ALL, " - ").isEmpty());
        assertTrue(SiteSearch.find(ALL, "xyz").isEmpty());
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
