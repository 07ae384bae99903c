package org.needlepoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Review;
import org.needlepoint.review.store.CardStore;
import org.needlepoint.shared.Durable;

/** A learner takes their cards away, or deletes them. */
@ApplicationScoped
public class OwnCards {

    @Inject
    private CardStore store;

    /** One card with all its reviews, the first one first. */
    public record Entry(Card card, List<Review> log) {
        public Entry {
            log = List.copyOf(log);
        }
    }

    /** All cards of the caller by question, those whose question is gone too; two selects. */
    @Transactional
    public List<Entry> all(Caller caller) {
        Map<String, List<Review>> log =
                store.log(caller.accountId()).stream().collect(Collectors.groupingBy(Review::questionId));
        return store.all(caller.accountId()).stream()
                .sorted(Comparator.comparing(Card::questionId))
                .map(card -> new Entry(card, log.getOrDefault(card.questionId(), List.of())))
                .toList();
    }

    /** Deletes all cards of the caller and their log; from then on only what is missed makes cards again. */
    @Durable
    @Transactional
    public void deleteAll(Caller caller) {
        store.deleteAll(caller.accountId());
    }
}
