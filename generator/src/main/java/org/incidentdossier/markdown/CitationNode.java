package org.incidentdossier.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.model.ClaimId;
import org.jspecify.annotations.Nullable;

/// `[@a#x; @b#y]`, well formed or meant to be.
final class CitationNode extends Node {
    /// What to write instead of one that is not well formed.
    static final String HELP =
            "write [@article-slug#claim-id], several as [@a#x; @b#y]; a backslash before \"[\" makes it text";

    // flexmark looks for a match anywhere behind the index, hence the anchors.
    private static final String SLUG = "[a-z0-9]++(?:-[a-z0-9]++)*+";
    private static final String ONE = "\\s*+@" + SLUG + "#" + SLUG + "\\s*+";
    private static final Pattern WELL_FORMED = Pattern.compile("^\\[" + ONE + "(?:;" + ONE + ")*+\\]");
    private static final Pattern CITED = Pattern.compile("[a-z0-9-]++#[a-z0-9-]++");
    private static final Pattern MEANT = Pattern.compile("^\\[\\s*+@[^\\[\\]]{0,1000}+\\]");

    private final boolean wellFormed;
    private final List<BasedSequence> claims;

    private CitationNode(BasedSequence chars, boolean wellFormed) {
        super(chars);
        this.wellFormed = wellFormed;
        this.claims = wellFormed ? claims(chars) : List.of();
    }

    private static List<BasedSequence> claims(BasedSequence chars) {
        List<BasedSequence> claims = new ArrayList<>();
        var cited = CITED.matcher(chars.toString());
        while (cited.find()) {
            claims.add(chars.subSequence(cited.start(), cited.end()));
        }
        return claims;
    }

    boolean isWellFormed() {
        return wellFormed;
    }

    /// What is cited, in source order, each as `article#claim` without the `@`; nothing if it is not well formed.
    List<BasedSequence> claims() {
        return claims;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /// Recognises citations before flexmark takes the bracket for a link's.
    static final class Syntax implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            var second = parser.peek(1);
            if (second != '@' && !Character.isWhitespace(second)) {
                return false; // as most brackets are: those of links
            }
            var found = parser.match(WELL_FORMED);
            if (found != null) {
                var isWellFormed = claims(found).stream().allMatch(each -> ClaimId.isClaimId(each.toString()));
                return append(parser, new CitationNode(found, isWellFormed));
            }
            var start = parser.getIndex();
            var meant = parser.match(MEANT);
            if (meant == null) {
                return false;
            }
            // `[@name](https://…)` is a link.
            var next = parser.peek();
            if (next == '(' || next == '[' || next == ':') {
                parser.setIndex(start);
                return false;
            }
            return append(parser, new CitationNode(meant, false));
        }

        private static boolean append(LightInlineParser parser, CitationNode node) {
            parser.flushTextNode();
            parser.appendNode(node);
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }

    /// Makes one for each document.
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Syntax();
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
