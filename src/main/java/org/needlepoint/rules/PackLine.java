package org.needlepoint.rules;

import java.util.Optional;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;

/** @param activation empty while the pack is not in use */
public record PackLine(Board board, RulePack pack, Optional<Activation> activation) {}
