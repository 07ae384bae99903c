package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomNode;

/** {@code :zh-Hant[合谷]}: words in another language or script. */
final class Foreign extends CustomNode {

    private final String language;
    private final String words;

    Foreign(String language, String words) {
        this.language = language;
        this.words = words;
    }

    String language() {
        return language;
    }

    String words() {
        return words;
    }
}
