package org.needlepoint.content.domain.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** {@code {F5 F6}}: the paragraph teaches these facts. */
final class FactMark extends CustomNode {

    private final List<String> facts;

    FactMark(List<String> facts) {
        this.facts = List.copyOf(facts);
    }

    List<String> facts() {
        return facts;
    }
}
