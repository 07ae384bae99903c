package org.needlepoint.search;

import java.util.List;
import org.needlepoint.search.domain.Entry;
import org.needlepoint.search.domain.Match;
import org.needlepoint.search.domain.Snippet;
import org.needlepoint.search.domain.Wanted;

/**
 * One thing that was found, as a page shows it.
 *
 * @param kind lesson, term, point, muscle or segment
 * @param address below the root; of a lesson, that of its best section
 * @param title HTML with the found words marked
 * @param hant its name in traditional characters, or an empty text
 * @param section HTML, the heading of that section or an empty text
 * @param snippet HTML
 * @param others further sections of the same lesson
 */
public record Found(
        String kind, String address, String title, String hant, String section, String snippet, List<Link> others) {

    private static final int MOST_OTHERS = 3;

    /** A section that answers too. */
    public record Link(String address, String text) {}

    public Found {
        others = List.copyOf(others);
    }

    /** The class that draws the mark of the system to which a site belongs; empty for what belongs to none. */
    public String mark() {
        return switch (kind) {
            case "point" -> "system acu";
            case "muscle" -> "system dn";
            case "segment" -> "system ims";
            default -> "";
        };
    }

    /** @param matches places of one thing, the best first */
    static Found of(List<Match> matches, Wanted wanted) {
        Match best = matches.get(0);
        Entry entry = best.entry();
        return new Found(
                entry.kind().word(),
                entry.address(),
                Snippet.whole(entry.title(), wanted.in(best.title())),
                entry.hant(),
                Snippet.whole(entry.section(), wanted.in(best.section())),
                Snippet.part(entry.text(), wanted.in(best.text())),
                matches.stream()
                        .skip(1)
                        .map(Match::entry)
                        .filter(other -> !other.section().isEmpty())
                        .limit(MOST_OTHERS)
                        .map(other -> new Link(other.address(), other.section()))
                        .toList());
    }
}
