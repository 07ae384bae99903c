package org.needlepoint.attempt.domain.shown;

import java.util.List;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Story;

/**
 * What is told before a question that is part of a case.
 *
 * @param title case or news; names the heading
 * @param texts HTML fragments
 */
public record Told(String title, List<String> texts) {

    public Told {
        texts = List.copyOf(texts);
    }

    /** To somebody who has just met the earlier parts; null when there is nothing to tell. */
    static Told fresh(Question question) {
        return question.about()
                .story()
                .filter(story -> !story.fresh().isEmpty())
                .map(story -> new Told(story.part() == 1 ? "case" : "news", story.fresh()))
                .orElse(null);
    }

    /** To somebody who meets the question alone; null when there is nothing to tell. */
    static Told whole(Question question) {
        return question.about()
                .story()
                .map(Story::whole)
                .map(texts -> new Told("case", texts))
                .orElse(null);
    }
}
