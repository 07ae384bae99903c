package org.needlepoint.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.rules.domain.Entitlement;

/**
 * What a board asks for on a day, and how far the caller is.
 *
 * @param pack that holds on that day; empty when none does
 * @param lastDay of the pack; empty while no other follows
 * @param stale whether nobody has looked for too long whether it still holds
 * @param packs every pack of the board in use, the newest first
 * @param own how far the caller is; empty for a stranger, and where no pack holds
 */
public record Jurisdiction(
        Board board,
        LocalDate on,
        Optional<RulePack> pack,
        Optional<LocalDate> lastDay,
        boolean stale,
        List<RulePack> packs,
        Optional<Entitlement> own) {
    public Jurisdiction {
        packs = List.copyOf(packs);
    }
}
