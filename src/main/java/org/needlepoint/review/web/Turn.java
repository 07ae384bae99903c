package org.needlepoint.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.review.Reviews;
import org.needlepoint.review.ShownCard;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Session;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What the form of a card asks for, and where it leads on. */
@ApplicationScoped
class Turn {

    static final String BLANK = "blank";
    static final String UNREADABLE = "unreadable";

    @Inject
    private Reviews reviews;

    ShownCard show(Caller caller, String questionId, Session session, Instant now) {
        return reviews.show(caller, questionId, session, now);
    }

    /** Does it, and answers the address to go on to. */
    String take(Caller caller, String questionId, Session session, CardForm form, Instant now) {
        return form.word()
                .map(word -> rate(caller, questionId, session, form.seen(), word, now))
                .orElseGet(() -> answer(caller, questionId, session, form, now));
    }

    private String rate(Caller caller, String questionId, Session session, int seen, Rating word, Instant now) {
        reviews.rate(caller, questionId, session, seen, word);
        return reviews.next(caller, session, now)
                .map(next -> card(next, session, ""))
                .orElse("/review/done?since=" + session.text() + "#main");
    }

    private String answer(Caller caller, String questionId, Session session, CardForm form, Instant now) {
        if (form.isBlank() && !form.isUnknown()) {
            return card(questionId, session, BLANK);
        }
        try {
            reviews.answer(caller, questionId, session, form.seen(), form.isUnknown() ? Map.of() : form.answer(), now);
            return card(questionId, session, "");
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.Malformed) {
                return card(questionId, session, UNREADABLE);
            }
            throw refused;
        }
    }

    /** With the content in focus, so that the keyboard need not pass the navigation again. */
    private static String card(String questionId, Session session, String problem) {
        return "/review/cards/" + questionId + "?since=" + session.text()
                + (problem.isEmpty() ? "" : "&problem=" + problem) + "#main";
    }
}
