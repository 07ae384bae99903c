package org.needlepoint.attempt.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * The form of an attempt as the browser sends it: {@code s3.r}, {@code s3.m.l1} or {@code s3.t} for an answer, {@code s3.seen} beside
 * each question, and {@code do} from the button.
 *
 * @param act save, review, submit, or check with the number of a question behind a point
 */
record AnswerForm(String act, List<Sent> answers) {

    private static final Pattern FIELD = Pattern.compile("s(\\d{1,4})\\.(.{1,90})");
    private static final String SEEN = "seen";
    private static final String CHECK = "check.";

    static AnswerForm of(Map<String, String[]> parameters) {
        Map<Integer, Map<String, List<String>>> slots = new TreeMap<>();
        parameters.forEach((name, values) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                slots.computeIfAbsent(Integer.valueOf(field.group(1)), n -> new HashMap<>())
                        .put(field.group(2), Arrays.asList(values));
            }
        });
        String act = parameters.getOrDefault("do", new String[] {"save"})[0];
        List<Sent> answers = new ArrayList<>();
        slots.forEach((slot, fields) -> answers.add(sent(act, slot, fields)));
        return new AnswerForm(act, answers);
    }

    private static Sent sent(String act, int slot, Map<String, List<String>> fields) {
        List<String> seen = fields.remove(SEEN);
        if (seen == null || seen.size() != 1 || !seen.get(0).matches("\\d{1,9}")) {
            throw new Refused(new Refusal.Malformed("s" + slot + "." + SEEN, "Load the page again."));
        }
        String action = act.equals(CHECK + slot) ? "check" : "save";
        return new Sent(action, slot, Integer.parseInt(seen.get(0)), fields);
    }

    boolean isSubmission() {
        return act.equals("submit");
    }

    boolean isReview() {
        return act.equals("review");
    }

    /** The anchor of the question that was to be checked, else empty. */
    String anchor() {
        return act.startsWith(CHECK) && act.substring(CHECK.length()).matches("\\d{1,4}")
                ? "#q" + act.substring(CHECK.length())
                : "";
    }
}
