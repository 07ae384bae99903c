package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomNode;

/** {@code [@S28]}: the text before it rests on this source. */
final class Citation extends CustomNode {

    private final String source;

    Citation(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }
}
