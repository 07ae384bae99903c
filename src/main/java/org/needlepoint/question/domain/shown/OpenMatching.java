package org.needlepoint.question.domain.shown;

import java.util.List;

/** Rows, each with a select. */
public record OpenMatching(List<OpenRow> rows) implements OpenAnswer {

    /** @param text HTML fragment */
    public record OpenRow(String id, String text, List<OpenPick> picks) {
        public OpenRow {
            picks = List.copyOf(picks);
        }
    }

    public OpenMatching {
        rows = List.copyOf(rows);
    }

    @Override
    public String way() {
        return "matching";
    }
}
