package org.needlepoint.content.domain.practice;

import java.math.BigDecimal;

/**
 * How often adverse events were, as somebody published it.
 *
 * @param modality dn, ims or acu
 * @param grade id of a grade of the logbook
 * @param of what was counted: treatments or patients
 * @param events how many of {@code among} had one
 * @param pooled whether several studies were reckoned together, so that nobody counted {@code among}
 * @param source id of a source
 * @param fact id of the fact that tells it
 */
public record PublishedRate(
        String title,
        String modality,
        String grade,
        String of,
        BigDecimal events,
        int among,
        boolean pooled,
        String source,
        String fact) {}
