package org.needlepoint.question.domain.shown;

import java.util.List;
import org.needlepoint.question.domain.shown.OpenMatching.OpenRow;

/** Rows to be put in order, each with a select of its position. */
public record OpenOrdering(List<OpenRow> rows) implements OpenAnswer {

    public OpenOrdering {
        rows = List.copyOf(rows);
    }

    @Override
    public String way() {
        return "ordering";
    }
}
