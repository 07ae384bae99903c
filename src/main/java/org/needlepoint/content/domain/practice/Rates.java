package org.needlepoint.content.domain.practice;

import java.util.List;

/**
 * How often adverse events are.
 *
 * @param small a rate of fewer sessions than this is told with a warning
 */
public record Rates(int small, List<PublishedRate> published) {
    public Rates {
        published = List.copyOf(published);
    }
}
