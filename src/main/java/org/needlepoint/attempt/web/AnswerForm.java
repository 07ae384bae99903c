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
 * each question, {@code page} for the page that they are on, and {@code do} from the button.
 *
 * @param act save, review, submit; check and proceed with the number of a question behind a point; page with the number of another
 *     page, and perhaps of a question on it
 * @param page of questions that the form was on, 0 where there is only one
 */
record AnswerForm(String act, Optional<Instant> pen, int page, List<Sent> answers) {

    private static final Pattern FIELD = Pattern.compile("s(\\d{1,4})\\.(.{1,90})");
    private static final Pattern ONE = Pattern.compile("(check|proceed)\\.(\\d{1,4})");
    private static final Pattern TURN = Pattern.compile("page\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}");
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
        return new AnswerForm(act, pen, page(parameters.getOrDefault("page", new String[] {""})[0], 0), answers);
    }

    /** The page that a text names; of one that names none, the other. */
    static int page(String written, int otherwise) {
        return PAGE.matcher(written).matches() ? Integer.parseInt(written) : otherwise;
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

    /** Whether it leads to another page of questions. */
    boolean turns() {
        return TURN.matcher(act).matches();
    }

    /** The page of questions to go on with, 0 where there is only one. */
    int goesOnAt() {
        Matcher turn = TURN.matcher(act);
        return turn.matches() ? Integer.parseInt(turn.group(1)) : page;
    }

    /** The anchor of the question that was to be checked or gone to, of the part that opens, or of the new page; else empty. */
    String anchor() {
        Matcher turn = TURN.matcher(act);
        if (turn.matches()) {
            return turn.group(2) == null ? "#page" : "#q" + Integer.parseInt(turn.group(2));
        }
        Matcher one = ONE.matcher(act);
        if (!one.matches()) {
            return "";
        }
        int slot = Integer.parseInt(one.group(2));
        return "#q" + (act.startsWith(PROCEED) ? slot + 1 : slot);
    }
}
