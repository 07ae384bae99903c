package org.needlepoint.content.domain.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** CommonMark's rule for when a paragraph is written without its tags. */
final class InTightList {

    private InTightList() {}

    static boolean holds(Node paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
