package org.needlepoint.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.review.domain.Deck;
import org.needlepoint.review.domain.Session;
import org.needlepoint.review.domain.Topic;

/**
 * How a learner's cards stand.
 *
 * @param cards that can be asked
 * @param today those to review today
 * @param session questions that a session which begins now would have
 * @param first the question with which it would begin; null when nothing is due today
 * @param topics in the order of the courses
 * @param nextDue when the first card after today's is due; null when there is none
 * @param now the instant that all of it is about
 */
public record Outlook(
        int cards, int today, int session, String first, List<Topic> topics, Instant nextDue, Instant now) {

    public Outlook {
        topics = List.copyOf(topics);
    }

    static Outlook of(Deck deck, Catalogue catalogue) {
        Session session = new Session(deck.now());
        return new Outlook(
                deck.items().size(),
                deck.today().size(),
                session.size(deck),
                session.next(deck).map(item -> item.card().questionId()).orElse(null),
                deck.topics(catalogue),
                deck.nextDue().orElse(null),
                deck.now());
    }

    /** The topic that is remembered least; null without cards. */
    public Topic lowest() {
        return topics.stream().min(Comparator.comparingDouble(Topic::recall)).orElse(null);
    }

    /** Topics with what keeps a patient safe, of which too little would be recalled tomorrow. */
    public List<Topic> warnings() {
        return topics.stream().filter(Topic::warns).toList();
    }

    /** What a session that begins now is called in addresses. */
    public String since() {
        return new Session(now).text();
    }
}
