package org.needlepoint.content.domain.practice;

import java.time.Period;

/**
 * Whoever says who may needle in a place.
 *
 * @param address where to ask, without a scheme
 * @param staleAfter how long after a pack was last checked it is told without a warning
 */
public record Board(String id, String name, String place, String address, Period staleAfter) {}
