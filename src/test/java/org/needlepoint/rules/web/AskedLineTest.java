package org.needlepoint.rules.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.rules.domain.InPack.NOW;
import static org.needlepoint.rules.domain.InPack.hours;
import static org.needlepoint.rules.domain.InPack.licence;
import static org.needlepoint.rules.domain.InPack.somebody;
import static org.needlepoint.rules.domain.InPack.stated;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.RulePack.Told;

/** How far somebody is, in words. */
class AskedLineTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.needlepoint.rules.text", Locale.ROOT);

    private static AskedLine line(Requirement requirement, Facts facts) {
        return AskedLine.of(new Told("Text.", List.of(1)), Decisions.standing(requirement, facts, NOW), ZoneOffset.UTC);
    }

    private static String verdict(AskedLine line) {
        return words("verdict." + line.verdict(), line.have(), line.need(), line.missing());
    }

    private static String words(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | met | Met by what is on record here. Whether it is of the kind that the board asks for, only the board can say.",
                "49 | short | Short by 1: 49 of 50 hours.",
                "0 | open | Nothing on record yet: short by 50 of 50 hours."
            })
    void hoursAreMetOrShortByN(int hours, String state, String words) {
        AskedLine line = line(hours(50), somebody(hours, false));
        assertEquals(state, line.state());
        assertEquals(words, verdict(line));
    }

    @Test
    void tenthsOfHoursAreTold() {
        AskedLine line = line(new Requirement.InPersonHours("h", Optional.empty(), 505), somebody(50, false));
        assertEquals("Short by 0.5: 50 of 50.5 hours.", verdict(line));
    }

    @Test
    void theRecordThatProvesItIsNamed() {
        OnRecord proof = line(hours(50), somebody(50, false)).proof();
        assertEquals("/evidence", proof.href());
        assertEquals(
                "On record: one paper, of 1 January 2027.",
                words("proof." + proof.kind(), proof.count(), proof.latest()));
        assertNull(line(hours(50), somebody(0, false)).proof());
    }

    @Test
    void whatNobodyKeepsARecordOfIsUnknown() {
        AskedLine line = line(stated(), somebody(99, true));
        assertEquals("unknown", line.state());
        assertEquals("Unknown: Needlepoint keeps no record of this.", verdict(line));
    }

    @Test
    void aLicenceIsThereOrNot() {
        AskedLine met = line(licence(), somebody(0, true));
        assertEquals("met", met.state());
        assertTrue(verdict(met).startsWith("Met by a licence that an administrator accepted here."), verdict(met));
        assertEquals("Nothing on record yet.", verdict(line(licence(), somebody(0, false))));
    }

    @Test
    void aStrangerIsToldNothingOfAnybody() {
        AskedLine line = AskedLine.of(new Told("Text.", List.of(1)));
        assertEquals("none", line.state());
        assertNull(line.verdict());
    }

    @ParameterizedTest
    @EnumSource(value = Standing.Unit.class, names = "CREDITS", mode = EnumSource.Mode.EXCLUDE)
    void everyUnitHasItsWords(Standing.Unit unit) {
        assertEquals("Short by 1", words("verdict.short." + unit, "1", "2", "1").substring(0, 10));
        assertEquals(9, Arrays.asList(Standing.Unit.values()).size(), "of credits only renewals speak");
    }
}
