package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word that a learner reads is in the dictionary or in the project's own list. */
class SpellingTest {

    private static final Spelling SPELLING = Spelling.with(Set.copyOf(Spelling.listed()));
    private static final String LESSON = "courses/x/lessons/one.md";
    private static final String BANK = "courses/x/questions/one.md";

    @Test
    void everyWordOfTheContentIsSpeltRight() {
        assertEquals(
                "",
                String.join("\n", wrong(ContentFiles.read(Path.of("content")).texts())));
    }

    @Test
    void theListIsInOrderAndHoldsNothingThatTheDictionaryKnows() {
        List<String> listed = Spelling.listed();
        TreeSet<String> ordered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ordered.addAll(listed);
        assertEquals(List.copyOf(ordered), listed);
        assertEquals(List.of(), listed.stream().filter(SPELLING::inDictionary).toList());
    }

    @Test
    void aSlipIsToldWithItsLineAndABetterWord() {
        List<String> told = wrong(Map.of(LESSON, "---\nid: one\ntitle: A needle\n---\n\nThe nedle stays.\n"));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith(LESSON + ":6: \"nedle\" is no word of the dictionary. Write "), told.get(0));
        assertTrue(told.get(0).contains("needle"), told.get(0));
    }

    @Test
    void americanSpellingIsNotBritish() {
        assertFalse(SPELLING.knows("color"));
        assertFalse(SPELLING.knows("anesthesia"));
        assertTrue(SPELLING.knows("colour"));
        assertTrue(SPELLING.knows("organisation"));
    }

    @Test
    void onlyWhatPeopleReadIsChecked() {
        assertEquals(List.of("Qwa", "qwb", "qwc", "qwd"), words(LESSON, """
                ---
                id: qxa
                title: Qwa
                objectives: ["qwb"]
                facts: [QX1]
                ---

                qwc :zh-Latn[qxb] [qwd](lesson:qxc) {QX1}[@QX2] QXD Q1x

                ::: qxe
                """));
        assertEquals(List.of("qwa", "qwb", "qwc", "qwd", "qwe", "qwf"), words(BANK, """
                ---
                module: qxa
                ---

                ## qxb
                type: qxc
                hints: [qwa]

                qwb [[c:qxe]]

                - [x] qwc @ qxf 1 2 :: qwd
                - ~ qxg :: qwe
                - a: = qxh :: qwf
                """));
        assertEquals(
                List.of("qwa", "qwb"),
                words("facts.yaml", "F1:\n  text: \"qwa\"\n  mark: qxa\n  - {id: qxb, title: qwb}\n"));
        assertEquals(
                List.of("qwa", "qwb"),
                words("rules/x/2021-04-19.yaml", "  - {text: \"qwa\", address: \"qxb.org/qxc\", title: qwb}\n"));
        assertEquals(List.of("qwa"), words("courses/x/figures/x.svg", "<text class=\"qxa\">qwa</text>"));
    }

    private static List<String> words(String file, String text) {
        return ProseWords.of(file, text)
                .map(ProseWords.Word::text)
                .filter(word -> word.matches("(?i)q[wx].*"))
                .toList();
    }

    private static List<String> wrong(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals("sources.yaml"))
                .flatMap(file -> ProseWords.of(file.getKey(), file.getValue()))
                .filter(word -> !SPELLING.knows(word.text()))
                .map(SPELLING::told)
                .collect(Collectors.toList());
    }
}
