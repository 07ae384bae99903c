package org.needlepoint.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * The form of a card as the browser sends it: {@code s2.r}, {@code s2.m.l1} or {@code s2.t} for an answer, {@code s2.seen} beside the
 * question, and {@code do} from the button.
 *
 * @param act check, unknown, or the learner's word: hard, good, easy
 * @param seen reviews of the card when the page was made
 */
record CardForm(String act, int seen, Map<String, List<String>> answer) {

    private static final Pattern FIELD = Pattern.compile("s\\d{1,4}\\.(.{1,90})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String SEEN = "seen";

    static CardForm of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new HashMap<>();
        parameters.forEach((name, values) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                fields.put(field.group(1), Arrays.asList(values));
            }
        });
        return new CardForm(
                parameters.getOrDefault("do", new String[] {"check"})[0], seen(fields.remove(SEEN)), fields);
    }

    private static int seen(List<String> seen) {
        if (seen == null || seen.size() != 1 || !NUMBER.matcher(seen.get(0)).matches()) {
            throw new Refused(new Refusal.Malformed(SEEN, "Load the page again."));
        }
        return Integer.parseInt(seen.get(0));
    }

    /** The learner's word for a right answer; empty when it is the answer itself that was sent. */
    Optional<Rating> word() {
        return Stream.of(Rating.HARD, Rating.GOOD, Rating.EASY)
                .filter(rating -> rating.name().equalsIgnoreCase(act))
                .findFirst();
    }

    boolean isUnknown() {
        return act.equals("unknown");
    }

    boolean isBlank() {
        return answer.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
