package org.needlepoint.content.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.content.RealContent;
import org.needlepoint.content.domain.Lesson;

/** The figures come out as their authors' formulas say, for texts whose syllables were counted by hand. */
class ReadabilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cat sat on the mat.                                                                | 1 | 6  | 6  | 116.1 | -1.45
            This sentence, taken as a reading passage unto itself, is being used to prove a point. | 1 | 16 | 23 | 69.0  | 7.6
            A doctor needs time and a patient needs trust.                                         | 1 | 9  | 11 | 94.3  | 2.3
            Stop. Wait for me! Why did it hurt?                                                    | 3 | 8  | 8  | 119.5 | -2.75
            """)
    void knownTextsGiveKnownFigures(String text, int sentences, int words, int syllables, double ease, double grade) {
        Readability readability = Readability.of(List.of(text));
        assertEquals(sentences, readability.sentences());
        assertEquals(words, readability.words());
        assertEquals(syllables, readability.syllables());
        assertEquals(ease, readability.ease(), 0.05);
        assertEquals(grade, readability.grade(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "needle, 2",
        "needled, 2",
        "needles, 2",
        "muscle, 2",
        "acupuncture, 4",
        "meridian, 4",
        "evidence, 3",
        "trigger, 2",
        "stimulation, 4",
        "patients, 2",
        "whose, 1",
        "places, 2",
        "based, 1",
        "treated, 2",
        "claims, 1",
        "science, 2",
        "year, 1",
        "key, 1",
        "physician, 3",
        "tissue, 2",
        "déqì, 2",
        "it's, 1",
        "well-kept, 2",
        "12, 1",
        "radiate, 3",
        "friend, 1",
        "being, 2",
        "playing, 2",
        "filled, 1",
        "wishes, 2",
        "dangerous, 3",
        "tongue, 1",
        "question, 2",
        "special, 2",
        "use, 1",
        "scientist, 3",
        "conscience, 2",
        "surgeon, 2",
        "technique, 2"
    })
    void wordsHaveTheSyllablesThatOneHears(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word), word);
    }

    @Test
    void aSentenceEndsAtItsSignAndWithItsParagraph() {
        assertEquals(
                2,
                Readability.of(List.of("It was 2.5 cm wide, e.g. here. “Then?”"))
                        .sentences());
        assertEquals(2, Readability.of(List.of("A list item", "another one")).sentences());
        assertEquals(0, Readability.of(List.of("–", "")).sentences());
    }

    @Property(tries = 300)
    void anyTextHasAtLeastASyllableAWord(@ForAll String text) {
        Readability readability = Readability.of(List.of(text));
        assertTrue(readability.syllables() >= readability.words());
        assertTrue(readability.words() >= readability.sentences());
    }

    @Test
    void everyLessonReadsLikeEnglishProse() {
        for (Lesson lesson : RealContent.CATALOGUE.lessons().values()) {
            Readability readability = LessonReport.of(lesson, List.of()).readability();
            assertTrue(readability.ease() > 30 && readability.ease() < 100, lesson.id() + " " + readability);
            assertTrue(readability.grade() > 3 && readability.grade() < 15, lesson.id() + " " + readability);
        }
    }
}
