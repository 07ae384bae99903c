package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part of a case tells before it asks.
 *
 * @param caseId id of the case, which its parts share
 * @param part from 1
 * @param parts how many the case has
 * @param opening HTML fragment: the case's first text
 * @param earlier HTML fragments: what the parts before this one added, as far as they added anything
 * @param added HTML fragment: what this part adds; may be empty
 */
public record Story(String caseId, int part, int parts, String opening, List<String> earlier, String added) {

    public Story {
        earlier = List.copyOf(earlier);
    }

    /** What a reader of this part meets who has read the parts before it: HTML fragments. */
    public List<String> fresh() {
        List<String> told = new ArrayList<>();
        if (part == 1) {
            told.add(opening);
        }
        if (!added.isEmpty()) {
            told.add(added);
        }
        return List.copyOf(told);
    }

    /** What a reader needs to know who meets this part alone: HTML fragments. */
    public List<String> whole() {
        List<String> told = new ArrayList<>(List.of(opening));
        told.addAll(earlier);
        if (!added.isEmpty()) {
            told.add(added);
        }
        return List.copyOf(told);
    }
}
