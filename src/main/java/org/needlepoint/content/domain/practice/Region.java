package org.needlepoint.content.domain.practice;

import java.util.List;

/**
 * A part of the body in which sessions and skills are counted.
 *
 * @param highRisk whether a skill in it is signed by itself, never together with others
 * @param sites sites of the atlas, by id
 */
public record Region(String id, String title, boolean highRisk, List<String> sites) {
    public Region {
        sites = List.copyOf(sites);
    }
}
