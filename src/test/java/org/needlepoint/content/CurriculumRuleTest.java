package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.content.CurriculumRule.Curriculum;

/** Each rule of the curriculum finds what was planted for it in the small course of the fixtures. */
class CurriculumRuleTest {

    private static final String LESSON = "courses/sample/lessons/first.md";
    private static final String BANK = "courses/sample/questions/bank.md";
    private static final String QUIZ = "courses/sample/quizzes/quiz.yaml";

    private static List<String> faults(CurriculumRule rule, Map<String, String> files) {
        return rule.faults(Curriculum.of(files));
    }

    private static void assertFinds(CurriculumRule rule, String fault, String file, UnaryOperator<String> plant) {
        Map<String, String> files = Fixtures.base();
        files.compute(file, (name, text) -> plant.apply(text == null ? "" : text));
        assertEquals(List.of(fault), faults(rule, files));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EVERY_VERIFIED_FACT_IS_TAUGHT",
                "A_LESSON_HAS_TWO_QUESTIONS_FOR_EACH_OBJECTIVE",
                "EVERY_QUESTION_IS_EXPLAINED_BY_FACTS",
                "EVERY_QUESTION_HAS_A_DIFFICULTY_AND_A_LEVEL",
                "NO_QUESTION_RESTS_ON_GENERAL_KNOWLEDGE_ALONE",
                "NOBODY_IS_ASKED_THE_SAME_TWICE",
                "TRUE_IS_RIGHT_AS_OFTEN_AS_FALSE",
                "EVERY_FIGURE_IS_USED",
                "EVERY_LINK_LEADS_SOMEWHERE"
            })
    void theSmallCourseKeepsARuleThatDoesNotCount(CurriculumRule rule) {
        assertEquals(List.of(), faults(rule, Fixtures.base()));
    }

    @Test
    void aSmallCourseIsToldWhatItLacks() {
        Map<String, String> base = Fixtures.base();
        assertEquals(List.of("sa-1 6"), faults(CurriculumRule.EVERY_MODULE_DRAWS_FROM_EIGHT_QUESTIONS, base));
        assertEquals(List.of("6 of 420"), faults(CurriculumRule.FOUR_HUNDRED_AND_TWENTY_QUESTIONS, base));
        assertTrue(faults(CurriculumRule.QUESTIONS_OF_EVERY_KIND, base).contains("ordering"));
        assertEquals(List.of("sa-first", "sa-second"), faults(CurriculumRule.EVERY_LESSON_ASKS_ITS_READER_TWICE, base));
        assertEquals(
                List.of("sa-first", "sa-second"),
                faults(CurriculumRule.EVERY_LESSON_HAS_SIX_TO_TWELVE_HUNDRED_WORDS, base));
        assertEquals(List.of("sa-second"), faults(CurriculumRule.EVERY_LESSON_SHOWS_OR_WORKS_SOMETHING_THROUGH, base));
        assertEquals(List.of("E1"), faults(CurriculumRule.WHAT_IS_TAUGHT_IS_ASKED, base));
        assertEquals(
                List.of("all: 1 of 2", "sample: 1 of 2"),
                faults(CurriculumRule.THE_LONGEST_OPTION_IS_SELDOM_RIGHT, base));
    }

    @Test
    void aSystemWithoutTechniquesOrChecklistIsFound() {
        Map<String, String> files = Fixtures.base();
        assertEquals(List.of("dn", "ims", "acu"), faults(CurriculumRule.EVERY_SYSTEM_CAN_BE_LOGGED_AND_SIGNED, files));
        files.put("logbook.yaml", "techniques: {dn: [{id: dn-deep, title: Deep}], ims: [{id: ims-one, title: One}]}");
        files.put("skills.yaml", "checklists: [{id: dn, title: Skills, modality: dn, items: []}]");
        assertEquals(List.of("ims", "acu"), faults(CurriculumRule.EVERY_SYSTEM_CAN_BE_LOGGED_AND_SIGNED, files));
    }

    @Test
    void aBoardWithoutAPackIsFound() {
        assertFinds(
                CurriculumRule.EVERY_BOARD_HAS_A_PACK,
                "us-fl",
                "rules/boards.yaml",
                none -> "boards: [{id: us-fl, name: A, place: B, address: c, stale-after: P180D}]");
    }

    @Test
    void aVerifiedFactThatNobodyTeachesIsFound() {
        assertFinds(
                CurriculumRule.EVERY_VERIFIED_FACT_IS_TAUGHT,
                "E2",
                "facts.yaml",
                text -> text
                        + "\nE2:\n  text: New.\n  system: none\n  sources: [S2]\n  evidence: []\n  mark: verified\n");
    }

    @Test
    void aLessonWithTooFewQuestionsForItsObjectivesIsFound() {
        assertFinds(
                CurriculumRule.A_LESSON_HAS_TWO_QUESTIONS_FOR_EACH_OBJECTIVE, "sa-second", BANK, text -> text.replace(
                                "facts: [F1, F2]", "facts: [F1]")
                        .replace("hard\nbloom: remember\nfacts: [F2]", "hard\nbloom: remember\nfacts: [F1]"));
    }

    @Test
    void questionsThatNoQuizDrawsAskNothing() {
        Map<String, String> files = Fixtures.base();
        files.compute(QUIZ, (name, text) -> text.replaceAll("\n.*\\{count: 3.*", ""));
        assertEquals(List.of("sa-second"), faults(CurriculumRule.A_LESSON_HAS_TWO_QUESTIONS_FOR_EACH_OBJECTIVE, files));
        assertEquals(List.of("E1", "F2"), faults(CurriculumRule.WHAT_IS_TAUGHT_IS_ASKED, files));
    }

    @Test
    void aSmallExamIsFound() {
        assertFinds(
                CurriculumRule.THE_SAFETY_EXAM_DRAWS_FROM_SIXTY,
                "sa-quiz 6",
                QUIZ,
                text -> text.replace("pass: 80", "pass: 80\ncritical: right"));
    }

    @Test
    void anExplanationWithoutFactsIsFound() {
        assertFinds(
                CurriculumRule.EVERY_QUESTION_IS_EXPLAINED_BY_FACTS,
                "sa-solid",
                BANK,
                text -> text.replace("> It is solid. {F1}", "> It is solid."));
    }

    @Test
    void aQuestionWithoutALevelIsFound() {
        assertFinds(
                CurriculumRule.EVERY_QUESTION_HAS_A_DIFFICULTY_AND_A_LEVEL,
                "sa-solid",
                BANK,
                text -> text.replaceFirst("bloom: remember\n", ""));
    }

    @Test
    void aQuestionThatRestsOnGeneralKnowledgeAloneIsFound() {
        assertEquals(List.of("sa-match", "sa-minutes"), generalIs("F2"));
    }

    private static List<String> generalIs(String fact) {
        Map<String, String> files = Fixtures.base();
        files.compute("facts.yaml", (name, text) -> text.replaceFirst("(?s)(" + fact + ":.*?mark: )\\w+", "$1general"));
        return faults(CurriculumRule.NO_QUESTION_RESTS_ON_GENERAL_KNOWLEDGE_ALONE, files);
    }

    @Test
    void aCheckBoxThatAsksWhatAQuestionAsksIsFound() {
        assertFinds(
                CurriculumRule.NOBODY_IS_ASKED_THE_SAME_TWICE,
                "sa-first, sa-solid",
                LESSON,
                text -> text.replace(
                        "::: key",
                        "::: check\nWhat *is* the  needle\n\n- [x] Solid :: Yes.\n- [ ] Soft :: No.\n:::\n\n::: key"));
    }

    @Test
    void statementsThatAreMostlyFalseAreFound() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            more.append("\n## sa-more-")
                    .append(i)
                    .append("\ntype: true-false\ndifficulty: easy\nbloom: remember\nfacts: [F1]\n\nIt is hollow ")
                    .append(i)
                    .append(".\n\n- [ ] True :: No.\n- [x] False :: Yes.\n\n> Solid. {F1}\n");
        }
        Map<String, String> files = Fixtures.base();
        files.merge(BANK, more.toString(), String::concat);
        assertEquals(
                List.of("all: true is right in 0 of 6", "sample: true is right in 0 of 6"),
                faults(CurriculumRule.TRUE_IS_RIGHT_AS_OFTEN_AS_FALSE, files));
        files.computeIfPresent(
                BANK,
                (file, text) ->
                        text.replaceAll("(hollow [012]\\.\n\n)- \\[ ] True(.*\n)- \\[x]", "$1- [x] True$2- [ ]"));
        assertEquals(List.of(), faults(CurriculumRule.TRUE_IS_RIGHT_AS_OFTEN_AS_FALSE, files));
    }

    @Test
    void aFigureThatNobodyShowsIsFound() {
        assertFinds(
                CurriculumRule.EVERY_FIGURE_IS_USED,
                "courses/sample/figures/other.svg",
                "courses/sample/figures/other.svg",
                text -> Fixtures.base().get("courses/sample/figures/needle.svg"));
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() {
        assertFinds(
                CurriculumRule.EVERY_LINK_LEADS_SOMEWHERE,
                "sa-first to /lessons/sa-none",
                LESSON,
                text -> text.replace("The needle", "The [needle](lesson:sa-none)"));
    }
}
