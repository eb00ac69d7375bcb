package org.incidentdossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Span;

/// A note's text, parsed once: what it says, what it points at, and the markup it becomes.
///
/// @param blocks   paragraphs, list items, table rows and the like, in source order
/// @param headings in source order
/// @param markup   the sanitized markup in pieces, so that a page can put in its own addresses
public record Prose(List<Block> blocks, List<Heading> headings, List<Piece> markup) {
    /// A note without a text.
    public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        markup = markup instanceof LaterMarkup ? markup : List.copyOf(markup);
    }

    /// Whether pictures or links to attachments are in its markup.
    public boolean usesFiles() {
        return markup instanceof LaterMarkup later
                ? later.usesFiles()
                : markup.stream().anyMatch(piece -> piece instanceof ImagePiece || piece instanceof FilePiece);
    }

    /// All that is cited, in source order, with repeats.
    public List<Citation> citations() {
        return ofSentences(Sentence::citations);
    }

    /// All that is linked, in source order, with repeats.
    public List<Link> links() {
        return ofSentences(Sentence::links);
    }

    // Asked of every note, and most sentences have none.
    private <T> List<T> ofSentences(Function<Sentence, List<T>> part) {
        var all = new ArrayList<T>();
        for (var block : blocks) {
            for (var sentence : block.sentences()) {
                all.addAll(part.apply(sentence));
            }
        }
        return List.copyOf(all);
    }

    /// The plain text, a block a line.
    public String text() {
        var lines = blocks.stream().map(Block::text).toList();
        return String.join("\n", lines);
    }

    /// A stretch of text that must stand on its own citations.
    ///
    /// @param editorial whether it stands in an `:::editorial` block, or may cite something that could not be read,
    ///     which was reported
    public record Block(Kind kind, boolean editorial, List<Sentence> sentences, Span at) {
        public Block {
            sentences = List.copyOf(sentences);
        }

        /// The plain text of its sentences.
        public String text() {
            if (sentences.size() == 1) {
                return sentences.getFirst().text();
            }
            var text = new StringJoiner(" ");
            sentences.forEach(sentence -> text.add(sentence.text()));
            return text.toString();
        }

        /// The sentence in which a character of the text stands.
        public Sentence sentenceAt(int position) {
            var end = 0;
            for (var sentence : sentences) {
                end += sentence.text().length() + 1;
                if (position < end) {
                    return sentence;
                }
            }
            return sentences.getLast();
        }
    }

    /// What a block is. A heading, a defined term and a table's head introduce statements and make none.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_HEAD,
        TABLE_ROW,
        TERM,
        DEFINITION,
        FOOTNOTE,
        CODE;

        /// Whether such a block states something, so that it needs citations.
        public boolean isStatement() {
            return switch (this) {
                case PARAGRAPH, LIST_ITEM, TABLE_ROW, DEFINITION, FOOTNOTE, CODE -> true;
                case HEADING, TABLE_HEAD, TERM -> false;
            };
        }
    }

    /// A sentence and what it rests on.
    ///
    /// @param text plain text: links by their words, citations left out
    public record Sentence(String text, List<Citation> citations, List<Link> links, Span at) {
        public Sentence {
            citations = List.copyOf(citations);
            links = List.copyOf(links);
        }
    }

    /// `[@article#claim]`: a claim by its text, which may be no claim's id.
    public record Citation(String claim, Span at) {}

    /// `[[slug|text]]`.
    ///
    /// @param target the slug as written, or `article#claim`
    /// @param text   its words; without a text of its own, the target's title, or the slug if there is
    ///               no such entry
    public record Link(String target, String text, Span at) {}

    /// A heading and the id under which it can be linked, `h-…`.
    public record Heading(int level, String text, String anchor) {}

    /// A piece of markup.
    public sealed interface Piece {}

    /// Sanitized markup as it stands.
    public record Markup(Html html) implements Piece {}

    /// The place of a link to an entry; `words` is its sanitized text.
    public record LinkPiece(String target, Html words) implements Piece {}

    /// The place of a picture that is an attachment.
    ///
    /// @param path  from `content/`
    /// @param title what is shown beside the picture or on it; mostly nothing
    /// @param at    the path in the note
    public record ImagePiece(String path, String alt, String title, Span at) implements Piece {}

    /// The place of a link to an attachment; `words` is its sanitized text.
    ///
    /// @param path from `content/`
    /// @param at   the path in the note
    public record FilePiece(String path, Html words, Span at) implements Piece {}

    /// The place of citations, in source order.
    public record CitationPiece(List<String> claims) implements Piece {
        public CitationPiece {
            claims = List.copyOf(claims);
        }
    }
}
