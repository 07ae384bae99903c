package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.store.RevisionStore;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;
import org.needlepoint.testing.InOtherThreads;

@ArquillianTest
class RevisionsIT {

    private static final int RIVALS = 4;

    @Inject
    private Revisions revisions;

    @Inject
    private RevisionRecording recording;

    @Inject
    private RevisionStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private UserTransaction transaction;

    @Inject
    private InOtherThreads others;

    @Test
    void whatIsServedIsKept() {
        for (Question question : courseware.current().questions().values()) {
            assertEquals(question, revisions.question(question.about().revision()));
        }
        for (Quiz quiz : courseware.current().quizzes().values()) {
            assertEquals(quiz, revisions.quiz(quiz.revision()));
        }
        courseware.current().programmes().values().forEach(p -> assertEquals(p, revisions.programme(p.revision())));
    }

    @Test
    void anOldQuestionIsRebuiltFromItsText() {
        Question today = courseware.current().questions().values().stream()
                .filter(Choice.class::isInstance)
                .filter(question -> question.about().story().isEmpty())
                .findFirst()
                .orElseThrow();
        String old = today.about().source().replace(today.id(), "an-old-question");
        String hash = NormalText.hash(old);
        revisions.keep("question", "an-old-question", hash, old);
        revisions.keep("question", "an-old-question", hash, old);
        assertEquals("an-old-question", revisions.question(hash).id());
        assertEquals(hash, revisions.question(hash).about().revision());
    }

    @Test
    void whatWasNeverKeptIsNoQuestion() {
        assertThrows(IllegalStateException.class, () -> revisions.question("0".repeat(64)));
    }

    @Test
    void aRevisionOutlivesTheTransactionThatFirstUsedIt() throws Exception {
        String text = "lost " + UUID.randomUUID();
        transaction.begin();
        revisions.keep("question", "lost", NormalText.hash(text), text);
        transaction.rollback();
        assertTrue(store.has(NormalText.hash(text)));
    }

    @Test
    void whoeverLosesTheRaceLosesNothingElse() throws Exception {
        String text = "raced " + UUID.randomUUID();
        String hash = NormalText.hash(text);
        CountDownLatch start = new CountDownLatch(RIVALS);
        List<Future<?>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(others.submit(() -> {
                start.countDown();
                start.await();
                revisions.keep("question", "raced", hash, text);
                return null;
            }));
        }
        for (Future<?> rival : rivals) {
            rival.get();
        }
        assertTrue(store.has(hash));
    }

    @Test
    void theSameRevisionTwiceInOneStoreIsRefused() {
        String text = "twice " + UUID.randomUUID();
        List<RevisionRecording.Item> item =
                List.of(new RevisionRecording.Item("question", "twice", NormalText.hash(text), text));
        recording.insert(item);
        assertThrows(RuntimeException.class, () -> recording.insert(item));
    }
}
