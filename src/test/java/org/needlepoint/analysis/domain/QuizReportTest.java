package org.needlepoint.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.domain.QuizRecord;
import org.needlepoint.attempt.domain.QuizRecord.QuestionRecord;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Ordering;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Fraction;

class QuizReportTest {

    private static final Question GLOVES = new Choice(
            about("gloves"),
            Choice.Kind.SINGLE,
            List.of(
                    new Choice.Option("a", "Always", true, "Right."),
                    new Choice.Option("b", "Never", false, "No."),
                    new Choice.Option("c", "On <em>Mondays</em>", false, "No.")));
    private static final Question PAIRS = new Matching(
            about("pairs"),
            List.of(new Matching.Left("l1", "Lung", "r1", ""), new Matching.Left("l2", "Skin", "r2", "")),
            List.of(
                    new Matching.Right("r1", "apex & base"),
                    new Matching.Right("r2", "swab"),
                    new Matching.Right("r3", "x")));
    private static final Question STEPS = new Ordering(
            about("steps"), List.of(new Ordering.Item("b", "Hands", ""), new Ordering.Item("a", "Skin", "")));
    private static final Map<String, Question> QUESTIONS =
            Map.of("gloves-1", GLOVES, "pairs-1", PAIRS, "steps-1", STEPS);

    @Test
    void theHardestQuestionComesFirst() {
        QuizReport report = report(
                record("gloves", 4, 4, Fraction.of(3, 4), Map.of("a", 3, "b", 1)),
                record("pairs", 4, 3, Fraction.of(1, 2), Map.of()));
        assertEquals(
                List.of("pairs", "gloves"),
                report.questions().stream().map(QuizReport.Line::id).toList());
        assertEquals(
                List.of(50, 75),
                report.questions().stream().map(QuizReport.Line::percent).toList());
    }

    @Test
    void anOptionThatNobodyChoseIsShownToo() {
        QuizReport.Line line = report(record("gloves", 4, 4, Fraction.of(3, 4), Map.of("a", 3, "b", 1)))
                .questions()
                .get(0);
        assertEquals(
                List.of(
                        new QuizReport.Option("Always", "right", 3),
                        new QuizReport.Option("Never", "wrong", 1),
                        new QuizReport.Option("On <em>Mondays</em>", "wrong", 0)),
                line.options());
    }

    @Test
    void ofPairsTheRightOnesAndTheChosenOnesAreShown() {
        QuizReport.Line line = report(record("pairs", 2, 2, Fraction.of(1, 2), Map.of("l1=r1", 1, "l1=r3", 1)))
                .questions()
                .get(0);
        assertEquals(
                List.of(
                        new QuizReport.Option("Lung → apex &amp; base", "right", 1),
                        new QuizReport.Option("Lung → x", "wrong", 1),
                        new QuizReport.Option("Skin → swab", "right", 0)),
                line.options());
    }

    @Test
    void ofAnOrderEachRightAndEachChosenPlaceIsShown() {
        QuizReport.Line line = report(record("steps", 2, 2, Fraction.of(1, 2), Map.of("a=1", 1, "b=1", 1, "b=2", 1)))
                .questions()
                .get(0);
        assertEquals(
                List.of(
                        new QuizReport.Option("Hands → 1", "right", 1),
                        new QuizReport.Option("Hands → 2", "wrong", 1),
                        new QuizReport.Option("Skin → 1", "wrong", 1),
                        new QuizReport.Option("Skin → 2", "right", 0)),
                line.options());
    }

    @Test
    void aMeanIsNeverRoundedUpToFullMarks() {
        assertEquals(
                99,
                report(record("gloves", 200, 200, Fraction.of(1999, 2000), Map.of()))
                        .questions()
                        .get(0)
                        .percent());
    }

    private static QuizReport report(QuestionRecord... records) {
        return QuizReport.of("Harbour", new QuizRecord(4, 2, List.of(records)), QUESTIONS::get);
    }

    private static QuestionRecord record(
            String id, int asked, int answered, Fraction mean, Map<String, Integer> chosen) {
        return new QuestionRecord(id, id + "-1", asked, answered, mean, chosen);
    }

    private static Question.About about(String id) {
        return new Question.About(
                id,
                id + "-1",
                "",
                "m",
                "<p>" + id + "?</p>",
                id + "?",
                "",
                Set.of(),
                List.of(),
                "easy",
                "apply",
                false,
                List.of(),
                Optional.empty());
    }
}
