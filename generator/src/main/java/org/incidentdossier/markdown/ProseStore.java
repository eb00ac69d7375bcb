package org.incidentdossier.markdown;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.LaterMarkup;
import org.incidentdossier.model.Prose;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// Writes parsed texts as bytes and reads them back. The bytes must come from where nobody else writes: what is read
/// back is markup that nobody sanitizes again.
final class ProseStore {
    private static final List<Prose.Kind> KINDS = List.of(Prose.Kind.values());

    private final String path;
    private final StoredReader in;

    private ProseStore(String path, StoredReader in) {
        this.path = path;
        this.in = in;
    }

    static void write(ProseMemory.Remembered known, StoredWriter out) {
        out.text(known.note());
        out.number(known.asked().size());
        known.asked()
                .forEach((slug, title) -> out.text(slug).flag(title.isPresent()).text(title.orElse("")));
        var prose = known.prose().value();
        out.number(prose.blocks().size());
        prose.blocks().forEach(block -> block(block, out));
        out.number(prose.headings().size());
        prose.headings()
                .forEach(heading ->
                        out.number(heading.level()).text(heading.text()).text(heading.anchor()));
        out.flag(prose.usesFiles());
        var markup = new StoredWriter().number(prose.markup().size());
        prose.markup().forEach(piece -> piece(piece, markup));
        out.block(markup);
    }

    /// What [#write] wrote of a note; null if that was another state of it.
    ///
    /// @throws IOException if something else stands there
    static ProseMemory.@Nullable Remembered read(String path, String note, ProseLimits limits, StoredReader in)
            throws IOException {
        return in.text().equals(note) ? new ProseStore(path, in).read(note, limits) : null;
    }

    private ProseMemory.Remembered read(String note, ProseLimits limits) throws IOException {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        for (var left = in.number(); left > 0; left--) {
            var slug = in.text();
            var known = in.flag();
            var title = in.text();
            asked.put(slug, known ? Optional.of(title) : Optional.empty());
        }
        var blocks = in.list(this::block);
        var headings = in.list(() -> new Prose.Heading(in.number(), in.text(), in.text()));
        var usesFiles = in.flag();
        var stored = in.block().alone();
        var markup = new LaterMarkup(usesFiles, () -> markup(path, stored.copy()));
        return new ProseMemory.Remembered(note, limits, asked, Checked.clean(new Prose(blocks, headings, markup)));
    }

    private static List<Prose.Piece> markup(String path, StoredReader stored) {
        try {
            return stored.list(new ProseStore(path, stored)::piece);
        } catch (IOException e) {
            throw new IllegalStateException("what we have written is ours", e);
        }
    }

    private static void block(Prose.Block block, StoredWriter out) {
        out.number(KINDS.indexOf(block.kind())).flag(block.editorial());
        out.number(block.sentences().size());
        for (var sentence : block.sentences()) {
            out.text(sentence.text());
            out.number(sentence.citations().size());
            sentence.citations().forEach(citation -> out.text(citation.claim()).span(citation.at()));
            out.number(sentence.links().size());
            sentence.links()
                    .forEach(link -> out.text(link.target()).text(link.text()).span(link.at()));
            out.span(sentence.at());
        }
        out.span(block.at());
    }

    private Prose.Block block() throws IOException {
        var kind = KINDS.get(in.number() % KINDS.size());
        var editorial = in.flag();
        var sentences = in.list(this::sentence);
        return new Prose.Block(kind, editorial, sentences, in.span(path));
    }

    private Prose.Sentence sentence() throws IOException {
        var text = in.text();
        var citations = in.list(() -> new Prose.Citation(in.text(), in.span(path)));
        var links = in.list(() -> new Prose.Link(in.text(), in.text(), in.span(path)));
        return new Prose.Sentence(text, citations, links, in.span(path));
    }

    private static void piece(Prose.Piece piece, StoredWriter out) {
        switch (piece) {
            case Prose.Markup(var html) -> out.number('m').text(html.markup());
            case Prose.LinkPiece(var target, var words) ->
                out.number('l').text(target).text(words.markup());
            case Prose.CitationPiece(var claims) -> {
                out.number('c').number(claims.size());
                claims.forEach(out::text);
            }
            case Prose.ImagePiece(var image, var alt, var title, var at) ->
                out.number('i').text(image).text(alt).text(title).span(at);
            case Prose.FilePiece(var file, var words, var at) ->
                out.number('f').text(file).text(words.markup()).span(at);
        }
    }

    private Prose.Piece piece() throws IOException {
        var kind = (char) in.number();
        return switch (kind) {
            case 'm' -> new Prose.Markup(new Html(in.text()));
            case 'l' -> new Prose.LinkPiece(in.text(), new Html(in.text()));
            case 'c' -> new Prose.CitationPiece(in.list(in::text));
            case 'i' -> new Prose.ImagePiece(in.text(), in.text(), in.text(), in.span(path));
            case 'f' -> new Prose.FilePiece(in.text(), new Html(in.text()), in.span(path));
            default -> throw new IOException("no piece of markup: " + kind);
        };
    }
}
