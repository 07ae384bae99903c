package org.needlepoint.logbook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.shared.domain.Refusal.Malformed;

/**
 * Part of an activity, as one category of one scheme counts it.
 *
 * @param tenths of credits
 */
public record CreditCount(String scheme, String category, int tenths) {

    /** Between scheme and category in the name of a field; neither holds one. */
    private static final String BETWEEN = "/";

    /**
     * What was typed, or all that is wrong with it.
     *
     * @param counts in the order of the schemes; empty if there is a problem
     */
    public record Reading(List<CreditCount> counts, List<Malformed> problems) {}

    /** The name of the field for this category. */
    public static String field(String scheme, String category) {
        return "count" + BETWEEN + scheme + BETWEEN + category;
    }

    /**
     * Several schemes may count the same activity, each as a whole: within a scheme the categories together are at most the activity, so no hour is
     * counted twice.
     *
     * @param typed by name of field; what is empty counts nothing
     * @param schemes categories by scheme
     * @param activity tenths
     */
    public static Reading read(Map<String, String> typed, Map<String, Set<String>> schemes, int activity) {
        List<CreditCount> counts = new ArrayList<>();
        List<Malformed> problems = new ArrayList<>();
        schemes.forEach((scheme, categories) -> {
            List<CreditCount> own = new ArrayList<>();
            categories.forEach(category -> read(typed, scheme, category, own, problems));
            int sum = own.stream().mapToInt(CreditCount::tenths).sum();
            if (sum > activity) {
                problems.add(new Malformed(
                        field(scheme, own.get(0).category()),
                        "These categories add up to " + Tenths.words(sum) + " credits, and the activity has "
                                + Tenths.words(activity) + ". No hour counts twice."));
            }
            counts.addAll(own);
        });
        if (counts.isEmpty() && problems.isEmpty()) {
            schemes.entrySet().stream()
                    .findFirst()
                    .ifPresent(first -> problems.add(new Malformed(
                            field(first.getKey(), first.getValue().iterator().next()),
                            "Enter in one category at least how many credits count.")));
        }
        return new Reading(problems.isEmpty() ? List.copyOf(counts) : List.of(), List.copyOf(problems));
    }

    private static void read(
            Map<String, String> typed,
            String scheme,
            String category,
            List<CreditCount> own,
            List<Malformed> problems) {
        String field = field(scheme, category);
        String text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return;
        }
        Optional<Integer> tenths = Tenths.read(text);
        if (tenths.isEmpty()) {
            problems.add(new Malformed(field, "Enter credits as a number, like 4 or 0.5, or leave the field empty."));
        } else {
            own.add(new CreditCount(scheme, category, tenths.get()));
        }
    }
}
