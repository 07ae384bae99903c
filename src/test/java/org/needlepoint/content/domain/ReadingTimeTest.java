package org.needlepoint.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "238, 1", "356, 1", "357, 2", "1190, 5", "1200, 5"})
    void minutesAreTheNearestAndNeverNoneForAWord(int words, int minutes) {
        assertEquals(minutes, ReadingTime.minutes(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One needle, three systems. | 4",
                "A well-kept tray – and (twice) a bin | 7",
                "'  hé gǔ (合谷, LI4)  ' | 4",
                "It cost 0.25 × 40 mm | 5",
                "— … ▲ ■ | 0",
                "'' | 0"
            })
    void aWordIsWhatIsReadAsOne(String text, int words) {
        assertEquals(words, ReadingTime.words(List.of(new Lesson.Section("", "", text))));
    }

    @Test
    void headingsAreReadToo() {
        assertEquals(
                6,
                ReadingTime.words(List.of(
                        new Lesson.Section("a", "Two words", "and two"), new Lesson.Section("b", "", "at last"))));
    }
}
