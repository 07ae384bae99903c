package org.needlepoint.content.domain.markdown;

import org.commonmark.node.CustomBlock;

/** Where the answers of all check boxes stand on paper: after the text. */
final class CheckAnswers extends CustomBlock {}
