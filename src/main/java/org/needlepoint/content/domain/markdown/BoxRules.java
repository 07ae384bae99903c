package org.needlepoint.content.domain.markdown;

import java.util.List;
import org.commonmark.node.Document;
import org.needlepoint.content.domain.text.Problems;

/** Which boxes there are, and that tradition and evidence never stand alone. */
record BoxRules(Spots spots, Problems problems) {

    static final String TRADITION = "tradition";
    static final String EVIDENCE = "evidence";
    static final String KEY_POINTS = "key-points";
    private static final List<String> KINDS =
            List.of(TRADITION, EVIDENCE, "safety", "safe-practice", "limits", CheckBox.KIND, KEY_POINTS);

    static boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    void check(Box box) {
        if (!knows(box.kind())) {
            refuse(
                    box,
                    "The box \"" + box.kind() + "\" is unknown.",
                    "Write one of: " + String.join(", ", KINDS) + ".");
        }
        if (!box.isClosed()) {
            refuse(box, "The box has no end.", "Close it with a line \":::\".");
        }
        if (!(box.getParent() instanceof Document)) {
            refuse(box, "A box stands within another or within a list.", "Close the outer one first.");
        }
        if (box.isEmpty()) {
            refuse(box, "The box is empty.", "Write into it, or remove it.");
        } else if (box instanceof CheckBox check) {
            new CheckRules(spots, problems).check(check);
        }
        checkPair(box);
    }

    private void checkPair(Box box) {
        if (Box.is(box, TRADITION) && !Box.is(box.getNext(), EVIDENCE)) {
            refuse(box, "Tradition stands without evidence.", "Follow it with \"::: evidence\".");
        }
        if (Box.is(box, EVIDENCE) && !Box.is(box.getPrevious(), TRADITION)) {
            refuse(box, "Evidence stands without tradition.", "Put \"::: tradition\" before it.");
        }
    }

    private void refuse(Box box, String message, String advice) {
        problems.add(spots.of(box), message, advice);
    }
}
