package org.needlepoint.content.domain.atlas;

import java.util.Optional;

/**
 * Where a site stands in a figure, in units of its viewBox.
 *
 * @param mirror whether a second dot, without a label, stands on the other side
 */
public record Dot(String figure, double x, double y, Optional<Label> label, boolean mirror) {}
