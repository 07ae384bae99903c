package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.course.domain.Passage;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class ChangesIT {

    private static final String LESSON = "nf-2-3";

    @Inject
    private Changes changes;

    @Inject
    private Revisions revisions;

    @Inject
    private Courseware courseware;

    @Inject
    private Reading reading;

    @Inject
    private ReadingTimes times;

    @Inject
    private Studies studies;

    @Test
    void everyLessonThatIsServedIsKept() {
        courseware
                .current()
                .lessons()
                .values()
                .forEach(lesson -> assertTrue(
                        revisions.ofLesson(lesson.id()).stream()
                                .anyMatch(s -> s.hash().equals(lesson.revision())),
                        lesson.id()));
    }

    @Test
    void aLessonOfOneTextHasNeverChanged() {
        LessonChanges only = changes.of("nf-1-2", null, null);
        assertTrue(only.never());
        assertEquals(1, only.versions().size());
        assertTrue(only.versions().get(0).current());
        assertEquals(List.of(), only.passages());
    }

    @Test
    void whatAnOldTextSaidIsHeldAgainstWhatTheLessonSaysNow() {
        String old = keep(lesson().source() + "\nA sentence that is gone. {F1}\n");
        LessonChanges both = changes.of(LESSON, old, lesson().revision());
        assertFalse(both.never() || both.nothing());
        List<Passage> changed =
                both.passages().stream().filter(p -> !p.unchanged()).toList();
        assertEquals(1, changed.size());
        assertEquals(Passage.State.REMOVED, changed.get(0).state());
        assertEquals("A sentence that is gone.", changed.get(0).runs().get(0).text());
        assertEquals(
                Passage.State.ADDED,
                changes.of(LESSON, lesson().revision(), old).passages().stream()
                        .filter(p -> !p.unchanged())
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    @Test
    void marksThatReadersDoNotSeeMakeNoDifference() {
        String old = keep(lesson().source().replaceFirst(" \\{[A-Z]+[0-9]+( [A-Z]+[0-9]+)*}", " {F1}"));
        assertTrue(changes.of(LESSON, old, lesson().revision()).nothing());
        assertTrue(changes.of(LESSON, old, old).nothing());
    }

    @Test
    void whoReadAnotherTextIsTold() {
        Caller reader = InLearners.enrolled();
        times.count(reader, LESSON, lesson().revision(), 0);
        String old = keep(lesson().source() + "\nOf old times.\n");
        InLearners.run(
                "update lesson_time set revision = ?, seconds = 90 where account_id = ?", old, reader.accountId());
        reading.markRead(reader, LESSON, old);
        assertTrue(view(reader).changed());
        assertEquals(old, view(reader).own().revision());
        assertTrue(view(reader).own().timed(), "the time that was counted for it stays with it");
        assertFalse(view(InLearners.enrolled()).changed());
    }

    @Test
    void whatIsNoTextOfTheLessonIsMarkedAsThatOfToday() {
        String other = courseware.current().lesson("nf-1-1").orElseThrow().revision();
        for (String foreign : List.of("", other, "0".repeat(64), "\u0000", lesson().revision())) {
            Caller reader = InLearners.enrolled();
            reading.markRead(reader, LESSON, foreign);
            assertEquals(lesson().revision(), view(reader).own().revision());
            assertFalse(view(reader).changed());
        }
    }

    @Test
    void aTextThatWasWithdrawnIsShownToNobody() {
        String dangerous = keep(lesson().source() + "\nDangerous advice.\n");
        assertEquals(
                dangerous,
                changes.of(LESSON, dangerous, null).versions().stream()
                        .filter(LessonChanges.Version::from)
                        .findFirst()
                        .orElseThrow()
                        .revision());
        InLearners.run("update revision set kind = 'withdrawn' where hash = ?", dangerous);
        notFound(LESSON, dangerous, null);
        assertTrue(changes.of(LESSON, null, null).versions().stream()
                .noneMatch(version -> version.revision().equals(dangerous)));
    }

    @Test
    void nothingButATextOfTheLessonIsShown() {
        String question = courseware
                .current()
                .questions()
                .values()
                .iterator()
                .next()
                .about()
                .revision();
        String other = courseware.current().lesson("nf-1-1").orElseThrow().revision();
        for (String foreign : List.of(question, other, "0".repeat(64), "")) {
            notFound(LESSON, foreign, null);
            notFound(LESSON, null, foreign);
        }
        notFound("no-such-lesson", null, null);
        notFound(courseware.current().questions().keySet().iterator().next(), question, question);
    }

    @Test
    void theStatementsStayWithinTheirBudget() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        String old = keep(lesson().source() + "\nOne more.\n");
        String older = keep(lesson().source() + "\nAnd one more.\n");
        budget(3, () -> changes.of(LESSON, older, old));
        budget(1, () -> changes.of(LESSON, older, old));
    }

    private String keep(String text) {
        String source = NormalText.of(text);
        String hash = NormalText.hash(source);
        revisions.keep("lesson", LESSON, hash, source);
        return hash;
    }

    private Lesson lesson() {
        return courseware.current().lesson(LESSON).orElseThrow();
    }

    private LessonView view(Caller reader) {
        return studies.lesson(studies.reader(Optional.of(reader), LESSON));
    }

    private void notFound(String lesson, String from, String to) {
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> changes.of(lesson, from, to)).refusal());
    }

    private static void budget(int most, InStatements.Work work) throws Exception {
        List<String> statements = InStatements.of(work);
        assertEquals(most, statements.size(), statements::toString);
    }
}
