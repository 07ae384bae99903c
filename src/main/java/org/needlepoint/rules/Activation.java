package org.needlepoint.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A pack in use.
 *
 * @param effective first day of the pack
 * @param revision SHA-256 of its text
 * @param by public id of who activated it; empty when it came with its board
 */
public record Activation(String board, LocalDate effective, String revision, Optional<String> by, Instant at) {}
