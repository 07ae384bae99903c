package org.needlepoint.rules;

import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Person;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.rules.domain.Change;

/**
 * A pack as an administrator sees it.
 *
 * @param activation empty while it is not in use
 * @param replaces the pack that holds on its first day
 * @param preview the newest
 * @param gain how many gain by what was looked at so far
 * @param lose how many lose
 * @param lines the first of them, those who lose first
 */
public record PackFile(
        Board board,
        RulePack pack,
        Optional<Activation> activation,
        Optional<RulePack> replaces,
        Optional<Preview> preview,
        long gain,
        long lose,
        List<Line> lines) {

    /** Somebody for whom something changes. */
    public record Line(Person person, Change change) {}

    public PackFile {
        lines = List.copyOf(lines);
    }
}
