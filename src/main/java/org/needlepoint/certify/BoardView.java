package org.needlepoint.certify;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Stuck;
import org.needlepoint.content.domain.Programme;

/**
 * A programme as the administrator sees it.
 *
 * @param programmes all, by title
 * @param people who take part now
 * @param months how many certificates end in each of the next months from today on, the first one today's
 * @param lines of the list that was asked for
 * @param next where it goes on
 */
public record BoardView(
        Programme programme,
        List<Programme> programmes,
        int people,
        Stuck stuck,
        Map<YearMonth, Integer> months,
        List<BoardLine> lines,
        Optional<BoardQuery.Cursor> next) {}
