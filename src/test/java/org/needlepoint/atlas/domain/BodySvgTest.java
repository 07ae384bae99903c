package org.needlepoint.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Site;
import org.xml.sax.InputSource;

class BodySvgTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"/np/atlas/([^\"]+)\" tabindex=\"-1\"");

    private static BodySvg draw(String... here) {
        return new BodySvg(InBody.CATALOGUE.atlas(), "/np", "", Set.of("points", "danger"), Set.of(here));
    }

    @ParameterizedTest
    @ValueSource(strings = {"front", "back", "hand-forearm", "leg-foot", "head-side"})
    void everySiteOfAFigureIsALinkThatTheTabKeyPasses(String id) throws Exception {
        BodyFigure figure = InBody.figure(id);
        String svg = draw().of(figure);
        Set<String> linked =
                LINK.matcher(svg).results().map(link -> link.group(1)).collect(Collectors.toSet());
        Set<String> expected = InBody.CATALOGUE.atlas().sites().values().stream()
                .filter(site -> site.shapes().contains(id)
                        || site.dots().stream().anyMatch(dot -> dot.figure().equals(id)))
                .map(Site::id)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(expected), new TreeSet<>(linked));
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void aLinkSaysFromWhichCourseSomebodyComes() {
        String svg = new BodySvg(InBody.CATALOGUE.atlas(), "", "?course=nf", Set.of("points"), Set.of())
                .of(InBody.figure("back"));
        assertTrue(svg.contains("<a href=\"/atlas/BL20?course=nf\""));
        assertFalse(Pattern.compile("href=\"/atlas/[^\"?]+\"").matcher(svg).find());
    }

    @Test
    void whatIsLookedForIsSetOff() {
        String svg = draw("BL20", "infraspinatus").of(InBody.figure("back"));
        assertTrue(svg.contains("class=\"point here\" data-site=\"BL20\""));
        assertTrue(svg.contains("class=\"shape here\" data-site=\"infraspinatus\""));
        assertEquals(2, svg.split("class=\"halo\"", -1).length - 1, "a ring on each side of the spine");
        assertFalse(svg.contains("class=\"point here\" data-site=\"BL23\""));
    }

    @Test
    void aMapIsAPictureOfWhatLiesAround() {
        String map = draw("BL20").around(InBody.site("BL20"), InBody.figure("back"), "Back: \"BL20\"");
        assertTrue(map.startsWith("<svg viewBox=\"78 162 280 280\" role=\"img\""), map.substring(0, 80));
        assertTrue(map.contains("aria-label=\"Back: &quot;BL20&quot;\""));
        assertFalse(map.contains("<a "));
        assertTrue(map.contains(">BL23</text>"));
        assertFalse(map.contains(">BL60</text>"), "a word beyond the map is left out");
        assertFalse(map.contains(">gluteal</text>"), "and one that its edge would cut");
        assertFalse(map.contains("M115 397.2L154 407"), "with the line that led to it");
        assertTrue(map.contains("M187 361.2L163 333"), "other lines stay: that of rib 12");
    }

    @Test
    void aMapOfAShapeHoldsTheShape() {
        String map = draw("biceps-femoris").around(InBody.site("biceps-femoris"), InBody.figure("back"), "x");
        String[] box = map.replaceFirst("(?s).*?viewBox=\"([^\"]+)\".*", "$1").split(" ");
        double bottom = Double.parseDouble(box[1]) + Double.parseDouble(box[3]);
        assertTrue(Double.parseDouble(box[1]) < 464 && bottom > 640, String.join(" ", box));
    }

    @Test
    void anExtentFollowsAPath() {
        assertEquals(new Extent(10, 5, 40, 60), Extent.of("M10 20L40 5V60z"));
        assertEquals(new Extent(10, 10, 16, 16), Extent.of("M10 10c1 1 2 2 3 3c1 1 2 2 3 3"));
    }

    @Test
    void aWindowStaysWithinItsFigure() {
        BodyFigure.Box box = new BodyFigure.Box(400, 900);
        assertEquals("0 0 280 280", new Extent(5, 5, 5, 5).window(box).viewBox());
        assertEquals(
                "120 620 280 280", new Extent(399, 899, 399, 899).window(box).viewBox());
    }
}
