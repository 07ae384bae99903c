package org.needlepoint.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.parse.KeptLesson;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.content.store.RevisionStore;
import org.needlepoint.question.domain.Question;

/**
 * Keeps every text that was ever asked, passed or read, so that an old attempt stays gradable and a reader can see what has changed when the
 * content has moved on. Revisions are
 * written when they begin to be served; whoever uses one makes sure of it with {@link #keep}, which then costs nothing.
 */
@ApplicationScoped
public class Revisions {

    private static final String LESSON = "lesson";
    private static final int PARSED_IN_MEMORY = 5_000;
    private static final int LESSONS_IN_MEMORY = 50;

    @Inject
    private RevisionStore store;

    @Inject
    private RevisionRecording recording;

    @Inject
    private Courseware courseware;

    /** A text and when it was first served. */
    public record Served(String hash, Instant since) {}

    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Cache<String, Question> questions = cache();
    private final Cache<String, Quiz> quizzes = cache();
    private final Cache<String, Programme> programmes = cache();
    private final Cache<String, List<LessonBlock>> lessons =
            Caffeine.newBuilder().maximumSize(LESSONS_IN_MEMORY).build();

    /**
     * @param kind question, quiz, programme, lesson, pack or form
     * @param hash SHA-256 (hex) of the source
     */
    public void keep(String kind, String itemId, String hash, String source) {
        if (!kept.contains(hash)) {
            keep(new RevisionRecording.Item(kind, itemId, hash, source));
        }
    }

    /** @throws IllegalStateException when it was never kept */
    public Question question(String hash) {
        return questions.get(hash, rebuild(old -> new KeptText(old.content())
                .question(courseware.current().sources())));
    }

    /**
     * The course is that of the quiz of today with the same id, and empty when there is none.
     *
     * @throws IllegalStateException when it was never kept
     */
    public Quiz quiz(String hash) {
        return quizzes.get(hash, rebuild(old -> new KeptText(old.content())
                .quiz(courseware
                        .current()
                        .quiz(old.itemId())
                        .map(Quiz::courseId)
                        .orElse(""))));
    }

    /** @throws IllegalStateException when it was never kept */
    public Programme programme(String hash) {
        return programmes.get(hash, rebuild(old -> new KeptText(old.content()).programme()));
    }

    /** Every text of a lesson that was served, the newest first; one select. */
    public List<Served> ofLesson(String lessonId) {
        return store.of(LESSON, lessonId).stream()
                .map(kept -> new Served(kept.hash(), kept.at()))
                .toList();
    }

    /** @throws IllegalStateException when it was never kept */
    public List<LessonBlock> lesson(String hash) {
        return lessons.get(
                hash,
                rebuild(old ->
                        KeptLesson.blocks(old.content(), courseware.current().sources())));
    }

    /** Keeps all that a catalogue asks and tells, in one transaction, before anybody meets it. */
    void keep(Catalogue catalogue) {
        kept.addAll(store.hashes());
        List<RevisionRecording.Item> missing =
                items(catalogue).filter(item -> !kept.contains(item.hash())).toList();
        try {
            recording.insert(missing);
            missing.forEach(item -> kept.add(item.hash()));
        } catch (RuntimeException anotherNodeWroteSome) {
            missing.forEach(this::keep);
        }
    }

    private void keep(RevisionRecording.Item item) {
        if (!store.has(item.hash())) {
            try {
                recording.insert(List.of(item));
            } catch (RuntimeException e) {
                if (!store.has(item.hash())) {
                    throw e;
                }
            }
        }
        kept.add(item.hash());
    }

    private static Stream<RevisionRecording.Item> items(Catalogue catalogue) {
        Stream<RevisionRecording.Item> questions = catalogue.questions().values().stream()
                .map(Question::about)
                .map(about -> new RevisionRecording.Item("question", about.id(), about.revision(), about.source()));
        Stream<RevisionRecording.Item> quizzes = catalogue.quizzes().values().stream()
                .map(quiz -> new RevisionRecording.Item("quiz", quiz.id(), quiz.revision(), quiz.source()));
        Stream<RevisionRecording.Item> programmes = catalogue.programmes().values().stream()
                .map(p -> new RevisionRecording.Item("programme", p.id(), p.revision(), p.source()));
        Stream<RevisionRecording.Item> lessons = catalogue.lessons().values().stream()
                .map(l -> new RevisionRecording.Item(LESSON, l.id(), l.revision(), l.source()));
        Stream<RevisionRecording.Item> packs = catalogue.rules().packs().stream()
                .map(pack -> new RevisionRecording.Item("pack", pack.id(), pack.revision(), pack.source()));
        return Stream.of(questions, quizzes, programmes, lessons, packs).flatMap(items -> items);
    }

    private <T> Function<String, T> rebuild(Function<RevisionStore.Kept, T> parse) {
        return hash -> store.find(hash)
                .map(parse)
                .orElseThrow(() -> new IllegalStateException("the revision " + hash + " was never kept"));
    }

    private static <T> Cache<String, T> cache() {
        return Caffeine.newBuilder().maximumSize(PARSED_IN_MEMORY).build();
    }
}
