package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevellingTest {

    @ParameterizedTest
    @CsvSource({"合谷, 合谷", "經絡, 经络", "後谿, 后溪", "Hé Gǔ (LI4), hegu(li4)", "乾針, 干针", "臺, 台", "薴, 苎", "苧, 苎", "a\u0301, a"})
    void aTextIsLevelled(String text, String level) {
        assertEquals(level, ShortText.level(text));
    }

    @Property(tries = 500)
    void whatIsLevelStaysLevel(@ForAll String text) {
        String level = ShortText.level(text);
        assertEquals(level, ShortText.level(level));
    }

    @Test
    void everyChineseCharacterIsLevelledToTheEnd() {
        for (int c = 0x3400; c <= 0x9fff; c++) {
            String level = ShortText.level(Character.toString(c));
            assertEquals(level, ShortText.level(level));
        }
    }

    @Property(tries = 500)
    void slipsAreCountedAlikeBothWays(
            @ForAll @AlphaChars @StringLength(max = 6) String one,
            @ForAll @AlphaChars @StringLength(max = 6) String two) {
        assertEquals(Typos.between(one, two, 9), Typos.between(two, one, 9));
        assertEquals(one.equals(two), Typos.between(one, two, 9) == 0);
        assertTrue(Typos.between(one, two, 9) <= Math.max(one.length(), two.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "needle, needle, 0",
        "needle, nedle, 1",
        "needle, neelde, 1",
        "needle, needles, 1",
        "needle, kneedl, 2",
        "needle, x, 3"
    })
    void slipsAreCounted(String one, String two, int slips) {
        assertEquals(slips, Typos.between(one, two, 2));
    }
}
