package org.needlepoint.rules;

import java.util.Optional;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;

/**
 * A board today.
 *
 * @param pack that holds; empty when none does
 * @param stale whether nobody has looked for too long whether it still holds
 */
public record BoardLine(Board board, Optional<RulePack> pack, boolean stale) {}
