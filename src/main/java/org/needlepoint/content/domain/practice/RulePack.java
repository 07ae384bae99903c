package org.needlepoint.content.domain.practice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.Requirement;

/**
 * What a board asks for from a day on, as far as it was read. Never edited once it is in use: another one, of a later day, takes its place.
 *
 * @param revision SHA-256 of its text
 * @param source its text
 * @param effective first day on which it is told; it names the pack among those of its board
 * @param until last day, if it ends before another begins
 * @param dated how the first day is known
 * @param checked when somebody last looked whether it still holds
 * @param who may do what it speaks of
 * @param citations what was read; other parts name them by their number, from 1
 * @param allows by modality: dn, ims and acu
 * @param pending what may change
 * @param unknown what was looked for and not found
 */
public record RulePack(
        String board,
        String revision,
        String source,
        LocalDate effective,
        Optional<LocalDate> until,
        Told dated,
        LocalDate checked,
        Confidence confidence,
        Told who,
        List<Citation> citations,
        Map<String, Allowance> allows,
        List<Asked> asked,
        List<Disagreement> disagreements,
        List<Told> pending,
        List<String> unknown) {

    /** How far it is to be trusted: what is measured was read in copies of the law's words, in part only as others tell it, or neither well enough. */
    public enum Confidence {
        VERIFIED,
        SECONDARY,
        UNCERTAIN
    }

    /** Whether something may be done. */
    public enum Answer {
        YES,
        NO,
        UNCLEAR
    }

    /** A sentence, and the numbers of the citations that it rests on. */
    public record Told(String text, List<Integer> cites) {
        public Told {
            cites = List.copyOf(cites);
        }
    }

    /**
     * What was read.
     *
     * @param address without a scheme
     * @param primary whether it is the law's own words, or the board's
     */
    public record Citation(String text, String address, boolean primary) {}

    /** Whether a modality is allowed. */
    public record Allowance(Answer answer, Told told) {}

    /** One thing that the board asks for: in words, and as it is looked up here. */
    public record Asked(Requirement requirement, Told told) {}

    /** @param about id of a requirement */
    public record Disagreement(String about, Told told) {}

    public RulePack {
        citations = List.copyOf(citations);
        allows = Collections.unmodifiableMap(new LinkedHashMap<>(allows));
        asked = List.copyOf(asked);
        disagreements = List.copyOf(disagreements);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
    }

    /** Board and first day, as in its address. */
    public String id() {
        return board + "-" + effective;
    }

    /** Where it is written, below the content. */
    public String file() {
        return "rules/" + board + "/" + effective + ".yaml";
    }
}
