package org.needlepoint.content.domain.markdown;

import org.commonmark.node.Node;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;

/** Finds the line of a node. */
record Spots(Passage passage) {

    /** The nearest node that knows its line decides: the node, what stands before it, what holds it. */
    Place of(Node node) {
        for (Node at = node; at != null; at = at.getPrevious() == null ? at.getParent() : at.getPrevious()) {
            if (!at.getSourceSpans().isEmpty()) {
                return passage.at(at.getSourceSpans().get(0).getLineIndex());
            }
        }
        return passage.at(0);
    }
}
