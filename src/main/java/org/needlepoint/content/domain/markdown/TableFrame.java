package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomBlock;

/** Holds a table, so that a wide one scrolls by itself and not with the page. */
final class TableFrame extends CustomBlock {

    private final String heading;

    TableFrame(String heading) {
        this.heading = heading;
    }

    /** The words of the heading above, or none. */
    String heading() {
        return heading;
    }
}
