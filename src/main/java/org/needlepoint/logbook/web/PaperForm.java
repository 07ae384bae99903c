package org.needlepoint.logbook.web;

import java.util.List;
import org.needlepoint.logbook.domain.TypedPaper;
import org.needlepoint.shared.domain.Refusal;

/**
 * The form of a paper as it was sent and could not be taken; {@link EvidenceServlet} leaves it to {@link EvidencePage}.
 *
 * @param problems what is wrong, by field; a field is empty where it is none in particular
 */
record PaperForm(TypedPaper typed, List<Refusal.Malformed> problems) {

    /** Of the request that carries one. */
    static final String ATTRIBUTE = "needlepoint.paper";

    static final PaperForm EMPTY = new PaperForm(new TypedPaper("", "", "", "", "", "", "", ""), List.of());

    static PaperForm of(TypedPaper typed, Refusal refusal) {
        return new PaperForm(typed, problems(refusal));
    }

    static List<Refusal.Malformed> problems(Refusal refusal) {
        if (refusal instanceof Refusal.Several several) {
            return several.problems();
        }
        if (refusal instanceof Refusal.Malformed malformed) {
            return List.of(malformed);
        }
        return List.of(new Refusal.Malformed(
                refusal instanceof Refusal.TooLarge large ? large.field() : "", refusal.detail()));
    }
}
