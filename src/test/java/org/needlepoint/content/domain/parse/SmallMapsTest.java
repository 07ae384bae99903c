package org.needlepoint.content.domain.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.atlas.domain.InBody;
import org.needlepoint.content.domain.markdown.Labels;

class SmallMapsTest {

    private static String map(String site) {
        return new SmallMaps(InBody.CATALOGUE.atlas(), Labels.ENGLISH)
                .of(site, List.of())
                .orElseThrow();
    }

    @Test
    void theLevelOfASegmentIsNoAcupuncturePoint() {
        String level = map("T3");
        assertTrue(level.contains("<rect class=\"ims ims-fill\""), level);
        assertFalse(level.contains("acu"), level);
        String point = map("BL13");
        assertTrue(point.contains("<circle class=\"acu acu-fill\""), point);
        assertFalse(point.contains("<rect"), point);
    }

    @Test
    void aHazardSaysHowWellItIsKnown() {
        assertTrue(map("masseter").contains("<small>(general knowledge, not checked)</small>"));
        assertTrue(map("upper-trapezius").contains("<small>(checked)</small>"));
    }
}
