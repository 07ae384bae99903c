package org.needlepoint.content.domain.markdown;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Tells that a heading of a table heads its column. */
enum TableHeads implements AttributeProvider {
    COLUMNS;

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        attributes.remove("align");
    }
}
