package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomNode;
import org.needlepoint.content.domain.Term;

/** Some words of a lesson that the glossary explains; they are its children. */
final class TermLink extends CustomNode {

    private final Term term;

    TermLink(Term term) {
        this.term = term;
    }

    Term term() {
        return term;
    }
}
