package org.needlepoint.question.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenEssay;
import org.needlepoint.shared.domain.Fraction;

/**
 * A text of some length, which a person marks by a rubric. The rubric is for that person: nothing of it is shown to who writes.
 *
 * @param words how many it should have at most; a longer one is kept and left to the judgement of who marks it
 */
public record Essay(About about, int words, Rubric rubric) implements Question {

    /** @param criteria in the order in which they are marked */
    public record Rubric(List<Criterion> criteria) {

        public Rubric {
            criteria = List.copyOf(criteria);
        }

        public int points() {
            return criteria.stream().mapToInt(Criterion::points).sum();
        }

        /**
         * The share of all points that was given, 0 to 1.
         *
         * @param given by id of the criterion; one that is absent earns nothing
         * @throws IllegalArgumentException for a criterion that is not there, points below 0, and more than there are
         */
        public Fraction mark(Map<String, Integer> given) {
            Map<String, Integer> left = new HashMap<>(given);
            int sum = 0;
            for (Criterion criterion : criteria) {
                int earned = left.getOrDefault(criterion.id(), 0);
                left.remove(criterion.id());
                if (earned < 0 || earned > criterion.points()) {
                    throw new IllegalArgumentException(
                            criterion.id() + " earns 0 to " + criterion.points() + " points, not " + earned);
                }
                sum += earned;
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException("the rubric has no criterion " + new HashSet<>(left.keySet()));
            }
            return Fraction.of(sum, points());
        }
    }

    /**
     * @param id c1, c2 …
     * @param points at most, 1 or more
     * @param text HTML fragment (inline)
     * @param guidance HTML fragment (inline): how to tell whether it is met
     */
    public record Criterion(String id, int points, String text, String guidance) {}

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 20_000;

    /** Of the words allowed; so many are no mistake of counting. */
    private static final int FAR_TOO_MANY = 10;

    private static final Pattern GAP = Pattern.compile("\\s+");

    @Override
    public Set<String> parameters() {
        return Set.of(Typed.NAME);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Reading reading = Typed.read(sent, LONGEST);
        return reading instanceof Reading.Read read ? fewEnough(read.response()) : reading;
    }

    /** With one kind of line end: a form sends another than the page's script. */
    private Reading fewEnough(Response response) {
        String text = response.first(Typed.NAME).replace("\r\n", "\n");
        return count(text) > FAR_TOO_MANY * words
                ? new Reading.Unreadable(Typed.NAME, "Shorten the answer to " + words + " words.")
                : new Reading.Read(Response.of(Typed.NAME, text));
    }

    /** How many words a text has: what stands between gaps. */
    public static int count(String text) {
        return text.isBlank() ? 0 : GAP.split(text.strip()).length;
    }

    @Override
    public Grade grade(Response response) {
        return response.isBlank()
                ? Grade.unanswered()
                : new Grade(Fraction.ZERO, Map.of(Grade.WHOLE, Grade.Verdict.AWAITING), Map.of());
    }

    @Override
    public boolean markedByHand() {
        return true;
    }

    @Override
    public List<String> layout(Random random) {
        return List.of();
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenEssay(response.first(Typed.NAME), words);
    }

    /** Who marked it says more than a rule could: only that nothing was written is told here. */
    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        String text = response.first(Typed.NAME);
        String verdict = response.isBlank() ? Grade.Verdict.UNANSWERED.word() : "";
        return List.of(new MarkedPart("essay", "", text, !text.isEmpty(), verdict, "", ""));
    }

    @Override
    public String type() {
        return "essay";
    }
}
