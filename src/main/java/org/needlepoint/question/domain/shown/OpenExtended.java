package org.needlepoint.question.domain.shown;

import java.util.List;
import org.needlepoint.question.domain.shown.OpenMatching.OpenRow;

/**
 * Rows, each with a select, below one list of what can be selected.
 *
 * @param options plain, each with its letter
 */
public record OpenExtended(List<String> options, List<OpenRow> rows) implements OpenAnswer {

    public OpenExtended {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    @Override
    public String way() {
        return "extended";
    }
}
