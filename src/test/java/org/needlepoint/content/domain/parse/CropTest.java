package org.needlepoint.content.domain.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.question.domain.Shape;

/** From 100,100 to 200,180; four units beyond the edge are kept so that no cut is seen. */
class CropTest {

    private static final Crop CROP = new Crop(100, 100, 100, 80);

    private static Shape.Polygon polygon(String corners) {
        return new Shape.Polygon(Stream.of(corners.split(" "))
                .map(xy -> xy.split(","))
                .map(xy -> Shape.Point.of(xy[0], xy[1]))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'120,120 140,120 140,140 120,140', M120 120 140 120 140 140 120 140z",
        "'120,120 120,140 140,140 140,120', M140 120 140 140 120 140 120 120z",
        "'0,0 50,0 50,50', ''",
        "'0,120 150,120 150,140 0,140', M96 120 150 120 150 140 96 140z"
    })
    void whatLiesOutsideIsCutOffAndTheRestIsDrawnOneWayRound(String corners, String path) {
        assertEquals(path, CROP.path(polygon(corners)));
    }

    @Test
    void whatCoversAllOfItLeavesOnlyItsEdge() {
        String path = CROP.path(polygon("0,0 400,0 400,400 0,400"));
        assertEquals(
                List.of(true, true),
                Stream.of("96 96", "204 184").map(path::contains).toList(),
                path);
    }

    @Test
    void cornersThatNobodySeesAreLeftOut() {
        assertEquals(
                "M120 120 160 120 160 140 120 140z", CROP.path(polygon("120,120 140,120.4 160,120 160,140 120,140")));
    }
}
