package org.needlepoint.content.domain.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads boxes: whatever stands between their fences is Markdown again. */
final class BoxParser extends AbstractBlockParser {

    static final String FENCE = ":::";
    private static final Pattern OPENING = Pattern.compile(FENCE + " ([a-z-]+)");

    private final Box box;

    private BoxParser(String kind) {
        box = new Box(kind);
    }

    @Override
    public Block getBlock() {
        return box;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getLine().getContent().toString().equals(FENCE)) {
            box.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    static boolean opens(SourceLine line) {
        return OPENING.matcher(line.getContent()).matches();
    }

    private static BlockParser parser(String kind) {
        return kind.equals(CheckBox.KIND) ? new CheckParser() : new BoxParser(kind);
    }

    /** Opens a box wherever a line is nothing but a fence and a kind. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Matcher opening = OPENING.matcher(state.getLine().getContent());
            return opening.matches()
                    ? BlockStart.of(parser(opening.group(1)))
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }
}
