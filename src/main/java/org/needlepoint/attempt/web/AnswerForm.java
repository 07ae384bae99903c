package org.needlepoint.attempt.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * The form of an attempt as the browser sends it: {@code s3.r}, {@code s3.m.l1} or {@code s3.t} for an answer, {@code s3.seen} beside
 * each question, and {@code do} from the button.
 *
 * @param act save, review, submit, or check and proceed with the number of a question behind a point
 */
record AnswerForm(String act, Optional<Instant> pen, List<Sent> answers) {

    private static final Pattern FIELD = Pattern.compile("s(\\d{1,4})\\.(.{1,90})");
    private static final Pattern ONE = Pattern.compile("(check|proceed)\\.(\\d{1,4})");
    private static final String SEEN = "seen";
    private static final String CHECK = "check.";
    private static final String PROCEED = "proceed.";
    private static final String PEN = "pen";

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
        Optional<Instant> pen = pen(parameters);
        slots.forEach((slot, fields) -> answers.add(sent(act, pen, slot, fields)));
        return new AnswerForm(act, pen, answers);
    }

    private static Optional<Instant> pen(Map<String, String[]> parameters) {
        try {
            return Optional.ofNullable(parameters.get(PEN)).map(values -> Instant.parse(values[0]));
        } catch (DateTimeParseException e) {
            throw new Refused(new Refusal.Malformed(PEN, "Load the page again."));
        }
    }

    private static Sent sent(String act, Optional<Instant> pen, int slot, Map<String, List<String>> fields) {
        List<String> seen = fields.remove(SEEN);
        if (seen == null || seen.size() != 1 || !seen.get(0).matches("\\d{1,9}")) {
            throw new Refused(new Refusal.Malformed("s" + slot + "." + SEEN, "Load the page again."));
        }
        return new Sent(
                action(act, slot), slot, fields, new Origin(Integer.parseInt(seen.get(0)), pen, Optional.empty()));
    }

    private static String action(String act, int slot) {
        if (act.equals(CHECK + slot)) {
            return "check";
        }
        return act.equals(PROCEED + slot) ? "proceed" : "save";
    }

    boolean isSubmission() {
        return act.equals("submit");
    }

    boolean isReview() {
        return act.equals("review");
    }

    /** Where the attempt as a whole is asked from. */
    Origin origin() {
        return new Origin(0, pen, Optional.empty());
    }

    /** The anchor of the question that was to be checked, or of the part that opens; else empty. */
    String anchor() {
        Matcher one = ONE.matcher(act);
        if (!one.matches()) {
            return "";
        }
        int slot = Integer.parseInt(one.group(2));
        return "#q" + (act.startsWith(PROCEED) ? slot + 1 : slot);
    }
}
