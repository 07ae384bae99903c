package org.needlepoint.content.domain.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Tells that a heading of a table heads its column, and tells each cell its column, for a phone shows a row as a card. */
enum TableHeads implements AttributeProvider {
    COLUMNS;

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        } else if (node instanceof TableCell && node.getParent().getParent() instanceof TableBody body) {
            attributes.put("data-label", PlainText.of(head(body, node)));
        }
        attributes.remove("align");
    }

    /** A row is never longer than the heading: the extension cuts it. */
    private static Node head(TableBody body, Node cell) {
        Node head = body.getPrevious().getFirstChild().getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            head = head.getNext();
        }
        return head;
    }
}
