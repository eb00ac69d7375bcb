package org.incidentdossier.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// The one flexmark parser, which may be used by many threads.
final class Engine {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            // One dash makes a column, and one row a head, as on GitHub.
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            // Raw HTML is text, so it needs no blocks of its own; what is inline is escaped.
            .set(Parser.HTML_BLOCK_PARSER, false)
            .toMutable();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create(),
                    WikiLinkExtension.create()))
            .customBlockParserFactory(new ColonBlock.Factory())
            .customInlineParserExtensionFactory(new CitationNode.Factory())
            .build();
    /// What makes lists tight or loose.
    static final ListOptions LISTS = ListOptions.get(OPTIONS);

    private Engine() {}

    static Document parse(CharSequence text) {
        return PARSER.parse(BasedSequence.of(text));
    }
}
