package org.needlepoint.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.Site;

class ReadingTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.needlepoint.atlas.text");

    private static Reading of(String site, String system) {
        return Reading.all(InBody.site(site), InBody.CATALOGUE, List.of()).get(Systems.ALL.indexOf(system));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }

    @Test
    void aPointIsReadByAcupunctureAndTiedToTheOthers() {
        Reading own = of("BL20", "acu");
        assertEquals(
                List.of("pinyin", "hant", "hans", "channel", "location"),
                own.lines().stream().map(Reading.Line::key).toList());
        assertEquals("zh-Hant", own.lines().get(1).lang());
        Reading.Cross level = of("BL20", "ims").links().get(0);
        assertEquals("T11", level.id());
        assertEquals("at-level", level.key());
        assertEquals(1, level.rests().size());
        assertTrue(of("BL20", "dn").lines().isEmpty());
    }

    @Test
    void aLinkReadsDifferentlyFromItsOtherEnd() {
        Reading.Cross level = of("T11", "acu").links().get(0);
        assertEquals("BL20", level.id());
        assertEquals("to.at-level", level.key());
        assertEquals("Back", of("infraspinatus", "acu").links().get(1).figure());
    }

    @Test
    void claimsStandBesideWhatWeighsThem() {
        assertEquals(List.of("E1", "E2", "A4"), ids(of("infraspinatus", "dn").evidence()));
        assertTrue(ids(of("C6", "ims").evidence()).contains("E7"));
        assertEquals(List.of("E11"), ids(of("LI4", "acu").evidence()));
    }

    @Test
    void everyReadingOfEverySiteSaysSomethingAndWeighsIt() {
        for (Site site : InBody.CATALOGUE.atlas().sites().values()) {
            for (Reading reading : Reading.all(site, InBody.CATALOGUE, List.of())) {
                assertFalse(reading.says().isEmpty(), site.id() + " " + reading.system());
                assertFalse(reading.evidence().isEmpty(), site.id() + " " + reading.system());
                reading.lines().forEach(line -> {
                    assertTrue(WORDS.containsKey("line." + line.key()), line.key());
                    assertTrue(WORDS.containsKey("of." + line.mark()), line.mark());
                });
                reading.links().forEach(link -> assertTrue(WORDS.containsKey("tie." + link.key()), link.key()));
            }
            assertTrue(WORDS.containsKey("mark." + Titles.mark(site)), site.id());
        }
    }

    @Test
    void aCourseHidesWhatItNames() {
        List<Reading> readings = Reading.all(InBody.site("LI4"), InBody.CATALOGUE, List.of("acu"));
        assertEquals(
                List.of("", "", "course"),
                readings.stream().map(Reading::hidden).toList());
    }

    @Test
    void whatIsHiddenEverywhereNeedsNoCourse() {
        List<Reading> readings = Reading.all(InBody.site("LI4"), InBody.hiding("acu", "ims"), List.of("acu"));
        assertEquals(
                List.of("", "everywhere", "everywhere"),
                readings.stream().map(Reading::hidden).toList());
        readings.forEach(reading -> assertTrue(WORDS.containsKey("reading.hidden." + reading.hidden())
                || reading.hidden().isEmpty()));
    }

    @Test
    void whatToBewareOfBelongsToNoTradition() {
        assertTrue(caution("BL20").orElseThrow().text().contains("lung"));
        assertTrue(caution("infraspinatus").isPresent());
        assertTrue(caution("C6").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "LU5, general",
        "LU7, general",
        "LU1, general",
        "ST9, secondary",
        "BL13, secondary",
        "BL25, verified",
        "LI4, verified",
        "masseter, general"
    })
    void aCautionIsKnownAsWellAsTheWeakestThingItRestsOn(String site, String mark) {
        assertEquals(mark, caution(site).orElseThrow().mark());
    }

    @Test
    void aMuscleIsKnownAsWellAsTheWeakerOfReferralAndHazard() {
        assertEquals("general", Titles.mark(InBody.site("sternocleidomastoid")));
        assertEquals("secondary", Titles.mark(InBody.site("lumbar-multifidus")));
        assertEquals("verified", Titles.mark(InBody.site("upper-trapezius")));
    }

    private static Optional<Reading.Line> caution(String site) {
        return Reading.caution(InBody.site(site), InBody.CATALOGUE);
    }
}
