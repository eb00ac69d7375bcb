package org.incidentdossier.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `:::editorial` … `:::`, and every other line that begins with three colons.
///
/// A block ends where a line `:::` stands; that line becomes a [Line] of its own behind it, by which the end is known
/// to have been written.
final class ColonBlock extends Block {
    private static final String COLONS = ":::";
    private static final String OPENING = ":::editorial";

    private final BasedSequence opening;

    private ColonBlock(BasedSequence opening) {
        this.opening = opening;
    }

    /// The line that begins it.
    BasedSequence opening() {
        return opening;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /// A line of colons that opens nothing.
    static final class Line extends Block {
        private Line(BasedSequence chars) {
            super(chars);
        }

        boolean isClosing() {
            return getChars().trim().matches(COLONS);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final class BlockBody extends AbstractBlockParser {
        private final ColonBlock block;

        BlockBody(BasedSequence opening) {
            block = new ColonBlock(opening);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            var inCode = state.getActiveBlockParser() instanceof FencedCodeBlockParser;
            var rest = state.getLine().subSequence(state.getNextNonSpaceIndex()).trim();
            return !inCode && state.getIndent() < 4 && rest.matches(COLONS)
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }

    private static final class LineBody extends AbstractBlockParser {
        private final Line line;

        LineBody(Line line) {
            this.line = line;
        }

        @Override
        public Block getBlock() {
            return line;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    private static final class Opener extends AbstractBlockParserFactory {
        Opener(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            var rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
            if (!rest.startsWith(COLONS)) {
                return BlockStart.none();
            }
            var parser = rest.trim().matches(OPENING)
                            && !isInside(matched.getBlockParser().getBlock())
                    ? new BlockBody(rest.trim())
                    : new LineBody(new Line(rest.trim()));
            return BlockStart.of(parser).atIndex(state.getLine().length());
        }

        private static boolean isInside(Block block) {
            return block instanceof ColonBlock || block.getAncestorOfType(ColonBlock.class) != null;
        }
    }

    /// Recognises them before definition lists take the colon.
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Opener(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
