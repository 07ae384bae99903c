package org.needlepoint.question.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;

/**
 * A question as its author wrote it: what is asked, and how a response is read, drawn and graded. A type is a sealed case of this
 * interface and knows nothing of attempts, behaviours or pages; they know nothing of types.
 *
 * <p>Texts ({@link #stem()}, options, feedback, {@link #explanation()}) are finished, safe HTML fragments made by the content parser.
 */
public sealed interface Question
        permits Choice, Matching, Ordering, Numeric, ShortText, Cloze, Hotspot, Placing, Essay {

    /** What every type has. */
    About about();

    /** The names that an answer to this question may carry. */
    Set<String> parameters();

    /**
     * Reads an answer; to be asked by {@link Responses#read} alone.
     *
     * @param sent only names of {@link #parameters}, without blank values, never empty
     */
    Reading read(Map<String, List<String>> sent);

    /** Grades a response that {@link Responses#read} made for this very question; a blank response earns nothing. */
    Grade grade(Response response);

    /** What the page draws while nothing may be known. */
    OpenAnswer open(List<String> layout, Response response);

    /** What the page draws once everything may be known. */
    List<MarkedPart> marked(List<String> layout, Response response, Grade grade);

    /** The same where what is right stays hidden: their order tells nothing of it. */
    default List<MarkedPart> given(List<String> layout, Response response, Grade grade) {
        return marked(layout, response, grade);
    }

    /**
     * The drawing as the page shows it once the question is graded, with what was pointed at; an empty text where there is none.
     *
     * @param tells whether what is right may be shown upon it
     */
    default String figure(Response response, boolean tells) {
        return "";
    }

    /** Whether no rule can grade it: its mark is given by a person, and is none until then. */
    default boolean markedByHand() {
        return false;
    }

    /**
     * The order in which parts are shown, drawn once for an attempt and stored: ids of options (or of right-hand sides). Empty where
     * there is nothing to order.
     */
    List<String> layout(Random random);

    default String id() {
        return about().id();
    }

    default String stem() {
        return about().stem();
    }

    default String explanation() {
        return about().explanation();
    }

    /** The name of the type in the content format. */
    String type();

    /** Names the sentence that says how to answer; the type, unless a question of it is answered in another way. */
    default String hint() {
        return type();
    }

    /**
     * What every question has.
     *
     * @param id permanent id, kebab case
     * @param revision SHA-256 (hex) of the question's normalised source text
     * @param source the normalised source text itself, stored at first use so that an old attempt stays gradable
     * @param module id of the module
     * @param stem HTML fragment
     * @param plainStem the stem without markup, for lists and for comparing
     * @param explanation HTML fragment shown after answering
     * @param tags what draws select by: module id, type, difficulty, facts, "critical", and the author's own
     * @param facts ids of the facts the right answer depends on
     * @param critical keeps a patient safe
     * @param hints HTML fragments, shown one after another where a wrong answer may be tried again
     * @param story of the case that the question is a part of
     */
    record About(
            String id,
            String revision,
            String source,
            String module,
            String stem,
            String plainStem,
            String explanation,
            Set<String> tags,
            List<String> facts,
            String difficulty,
            String bloom,
            boolean critical,
            List<String> hints,
            Optional<Story> story) {
        public About {
            tags = Set.copyOf(tags);
            facts = List.copyOf(facts);
            hints = List.copyOf(hints);
        }

        /** The same, asking in other words. */
        public About asking(String newStem, String newPlainStem) {
            return new About(
                    id,
                    revision,
                    source,
                    module,
                    newStem,
                    newPlainStem,
                    explanation,
                    tags,
                    facts,
                    difficulty,
                    bloom,
                    critical,
                    hints,
                    story);
        }
    }
}
