package org.needlepoint.logbook;

import org.needlepoint.content.domain.practice.Board;

/**
 * A board to choose on joining.
 *
 * @param answer yes, no, unclear, or none where no rules are recorded
 */
public record BoardChoice(Board board, String answer) {}
