package org.needlepoint.content.domain.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads the lines of a check box, in which blocks of Markdown mean nothing. */
final class CheckParser extends AbstractBlockParser {

    private final CheckBox box = new CheckBox();

    @Override
    public Block getBlock() {
        return box;
    }

    /** The next box ends one that was forgotten to be closed; that is reported. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getLine().getContent().toString().equals(BoxParser.FENCE)) {
            box.close();
            return BlockContinue.finished();
        }
        if (BoxParser.opens(state.getLine())) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** An empty line has no place. */
    @Override
    public void addLine(SourceLine line) {
        SourceSpan span = line.getSourceSpan();
        box.add(span == null ? 0 : span.getLineIndex(), line.getContent().toString());
    }
}
