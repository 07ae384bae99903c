package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomBlock;

/** {@code ::: kind} … {@code :::}. */
class Box extends CustomBlock {

    private final String kind;
    private boolean closed;

    Box(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    boolean isEmpty() {
        return getFirstChild() == null;
    }

    static boolean is(Object node, String kind) {
        return node instanceof Box box && box.kind.equals(kind);
    }
}
