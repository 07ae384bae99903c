package org.needlepoint.content.domain.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.content.domain.LessonBlock.Kind;
import org.needlepoint.content.domain.Source;

class KeptLessonTest {

    private static final Map<String, Source> SOURCES =
            Map.of("S28", new Source("S28", "Of needles", "Somebody 2020", "example.org"));

    private static final String LESSON = """
            ---
            id: sa-1-1
            title: Clean hands
            objectives: ["Wash before you needle."]
            minutes: 15
            systems: [dn, acu]
            facts: [F5]
            sources: [S28]
            reviewed: none
            ---

            ## Why *hands*

            Soap works.[@S28] So does :zh-Hant[合谷] at :site[LI4], says
            [the next lesson](lesson:sa-1-2). {F5 F6}

            - One
            - Two
              - Deeper

            | Tool | Use |
            |---|---|
            | Soap | often {F5} |

            ![A hand](figures/hand.svg "A clean hand")

            ::: safety
            Stop when it bleeds.[@S99]
            :::

            ::: check
            How long?

            - [x] 20 seconds :: As long as it takes.
            - [ ] 5 seconds :: Too short.
            :::
            """;

    @Test
    void piecesAreWhatReadersSee() {
        assertEquals(
                List.of(
                        "TITLE  Clean hands",
                        "OBJECTIVE  Wash before you needle.",
                        "MINUTES  15",
                        "SYSTEM  Dry needling",
                        "SYSTEM  Acupuncture",
                        "HEADING  Why hands",
                        "PARAGRAPH  Soap works. (Source: Of needles) So does 合谷 at LI4, says the next lesson.",
                        "ITEM  One",
                        "ITEM  Two",
                        "ITEM  Deeper",
                        "ROW  Tool | Use",
                        "ROW  Soap | often",
                        "FIGURE  A clean hand",
                        "PARAGRAPH safety Stop when it bleeds. (Source: S99)",
                        "PARAGRAPH check How long?",
                        "ANSWER check 5 seconds – Not quite. Too short.",
                        "ANSWER check 20 seconds – Right. As long as it takes."),
                texts(LESSON));
    }

    @Test
    void aFootnoteIsOneWord() {
        List<String> words = KeptLesson.blocks(LESSON, SOURCES).stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst()
                .orElseThrow()
                .words();
        assertEquals("(Source: Of needles)", words.get(2));
    }

    @Test
    void anOldTextThatBreaksTodaysRulesIsStillRead() {
        assertEquals(List.of("PARAGRAPH  Bare words."), texts("Bare words.\n"));
        assertEquals(
                List.of("TITLE  A title", "PARAGRAPH  In a box of old times."),
                texts("---\ntitle: A title\nodd: [x]\n---\n\n::: aside\nIn a box of old times.\n"));
        assertFalse(texts("---\n: : :\n---\nWords.").isEmpty());
    }

    private static List<String> texts(String lesson) {
        return KeptLesson.blocks(lesson, SOURCES).stream()
                .map((LessonBlock b) -> b.kind() + " " + b.frame() + " " + b.text())
                .toList();
    }
}
