package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

class QuizRecordTest {

    private static Graded graded(long attempt, boolean passed, String revision, Response response, Fraction mark) {
        return new Graded(attempt, passed, "q1", revision, response, mark);
    }

    @Test
    void answersOfManyPeopleAreCountedByQuestionAndRevision() {
        QuizRecord record = QuizRecord.of(List.of(
                graded(1, true, "old", Response.of("r", "a"), Fraction.ONE),
                graded(2, false, "old", Response.of("r", "a", "b"), Fraction.of(1, 2)),
                graded(3, false, "old", Response.blank(), Fraction.ZERO),
                graded(3, false, "new", Response.of("m.l1", "r2"), Fraction.ONE)));
        assertEquals(3, record.finished());
        assertEquals(1, record.passed());
        assertEquals(
                List.of(
                        new QuizRecord.QuestionRecord("q1", "new", 1, 1, Fraction.ONE, Map.of("l1=r2", 1)),
                        new QuizRecord.QuestionRecord("q1", "old", 3, 2, Fraction.of(1, 2), Map.of("a", 2, "b", 1))),
                record.questions());
    }

    @Test
    void whatPeopleTypedIsNotCounted() {
        QuizRecord record =
                QuizRecord.of(List.of(graded(1, true, "r", Response.of("t", "my own words"), Fraction.ONE)));
        assertEquals(Map.of(), record.questions().get(0).chosen());
    }
}
