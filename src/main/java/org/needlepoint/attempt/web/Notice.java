package org.needlepoint.attempt.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.attempt.TurnReply;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * What the page of an attempt says about the post before it. Travels in the address, so that a reload says the same; it tells of
 * nothing that the reader of the address could not see.
 *
 * @param page of questions that is asked for, from 1
 * @param saved whether the answers were just saved by a button
 * @param moved whether the form came from a page that no longer holds the pen
 * @param reviewing whether the last step before submission is shown
 * @param refused answers that could not be kept
 */
public record Notice(int page, boolean saved, boolean moved, boolean reviewing, List<RefusedAnswer> refused) {

    private static final Pattern REFUSED = Pattern.compile("(\\d{1,4})\\.(stale|conflict|malformed|not-found)");

    /** @param reason the type of the refusal */
    public record RefusedAnswer(int number, String reason) {}

    public Notice {
        refused = List.copyOf(refused);
    }

    static Notice of(Map<String, String> parameters) {
        List<RefusedAnswer> refused = REFUSED.matcher(parameters.getOrDefault("refused", ""))
                .results()
                .map(m -> new RefusedAnswer(Integer.parseInt(m.group(1)), m.group(2)))
                .toList();
        return new Notice(
                AnswerForm.page(parameters.getOrDefault("page", ""), 1),
                parameters.containsKey("saved"),
                parameters.containsKey("moved"),
                "review".equals(parameters.get("step")) && refused.isEmpty(),
                refused);
    }

    /**
     * A refusal of the whole form leads back to the attempt, which says why.
     *
     * @throws Refused the same, when the attempt's page has nothing to say about it
     */
    static String afterRefusal(Refused refused, AnswerForm form) {
        if (refused.refusal() instanceof Refusal.Closed || refused.refusal() instanceof Refusal.Paused) {
            return at(form.page(), "");
        }
        if (refused.refusal() instanceof Refusal.Moved) {
            return at(form.page(), "moved=1");
        }
        throw refused;
    }

    static String afterSubmit(TurnReply reply, AnswerForm form) {
        return reply.refused().isEmpty() ? "/result" : at(form.page(), refused(reply));
    }

    /** Leads on to another page only when all of this one is kept. */
    static String afterSave(TurnReply reply, AnswerForm form) {
        if (!reply.refused().isEmpty()) {
            return at(form.page(), refused(reply));
        }
        if (form.turns()) {
            return at(form.goesOnAt(), "") + form.anchor();
        }
        return at(form.page(), form.isReview() ? "step=review" : "saved=1") + form.anchor();
    }

    private static String refused(TurnReply reply) {
        StringBuilder query = new StringBuilder("refused=");
        new TreeMap<>(reply.refused())
                .forEach((slot, why) ->
                        query.append(slot).append('.').append(why.type()).append('-'));
        return query.toString();
    }

    /** The query that leads to a page and says something there. */
    private static String at(int page, String said) {
        String query = Stream.of(page == 0 ? "" : "page=" + page, said)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
