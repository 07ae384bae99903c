package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Question;

/**
 * Rebuilds a single thing from the text that was kept at its first use. It stands alone: what it names may be gone, and nobody checks.
 * Every method refuses, with {@link IllegalArgumentException}, a text that is no such thing.
 */
public final class KeptText {

    private static final String FILE = "kept";

    private final Desk desk = Desk.empty();
    private final Passage text;

    public KeptText(String text) {
        this.text = new Passage(FILE, 1, NormalText.of(text));
    }

    /** @param sources to print citations; one that is not among them is printed by its id */
    public Question question(Map<String, Source> sources) {
        Figures figures = new Figures(desk.problems());
        List<Question> questions = new BankReader(desk, sources, figures, true).read(figures.readKept(text));
        return sound(questions.stream().findFirst());
    }

    /** @param course id of the course that the quiz lives in; empty when it is gone */
    public Quiz quiz(String course) {
        return sound(new QuizReader(desk, id -> new Homes.Home(course, "", List.of()), new Draws(desk.problems()))
                .read(text));
    }

    public Programme programme() {
        return sound(new ProgrammeReader(desk, new Circles(desk.problems())).read(text));
    }

    private <T> T sound(Optional<T> thing) {
        List<Problem> problems = desk.problems().list();
        if (thing.isEmpty() || !problems.isEmpty()) {
            throw new IllegalArgumentException("a kept text can't be read: " + problems);
        }
        return thing.get();
    }
}
