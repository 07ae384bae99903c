package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomNode;

/** {@code :site[LI4]} or {@code :site[upper trapezius](upper-trapezius)}: a link to a place of the atlas. */
final class SiteMark extends CustomNode {

    private final String words;
    private final String site;

    SiteMark(String words, String site) {
        this.words = words;
        this.site = site;
    }

    String words() {
        return words;
    }

    String site() {
        return site;
    }
}
