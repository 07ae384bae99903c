package org.needlepoint.content.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** One quiz and what each of its draws may choose from. */
public record QuizReport(String id, String title, int size, List<DrawReport> draws) {

    /**
     * @param count questions, or whole cases of so many parts
     * @param bank how many there are to choose from, whatever other draws take
     */
    public record DrawReport(int count, int parts, List<String> tags, int bank) {}

    public QuizReport {
        draws = List.copyOf(draws);
    }

    static QuizReport of(Quiz quiz, Collection<Question> questions) {
        return new QuizReport(
                quiz.id(),
                quiz.title(),
                quiz.size(),
                quiz.draws().stream().map(draw -> draw(draw, questions)).toList());
    }

    private static DrawReport draw(Quiz.Draw draw, Collection<Question> questions) {
        int bank = (int) questions.stream().filter(draw::takes).count();
        return new DrawReport(
                draw.count(), draw.parts(), draw.tags().stream().sorted().toList(), bank);
    }

    Map<String, Object> values() {
        List<Map<String, Object>> each = draws.stream()
                .map(draw -> Json.object(
                        "count", draw.count(), "parts", draw.parts(), "tags", draw.tags(), "bank", draw.bank()))
                .toList();
        return Json.object("id", id, "title", title, "questions", size, "draws", each);
    }
}
