package org.needlepoint.content.domain.atlas;

import java.util.List;

/**
 * A channel.
 *
 * @param points how many points the standard counts on it
 * @param mark how well its names are known
 */
public record Channel(
        String id, String name, Names names, int points, boolean paired, List<String> facts, String mark) {
    public Channel {
        facts = List.copyOf(facts);
    }
}
