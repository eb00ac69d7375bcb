package org.incidentdossier.markdown;

import static org.incidentdossier.diagnostics.Stored.count;
import static org.incidentdossier.diagnostics.Stored.span;
import static org.incidentdossier.diagnostics.Stored.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;

/// Writes parsed texts as bytes and reads them back. The bytes must come from where nobody else writes: what is read
/// back is markup that nobody sanitizes again.
final class ProseStore {
    private ProseStore() {}

    /// One part of a record, written or read.
    private interface Writes<T> {
        void write(T value) throws IOException;
    }

    private interface Reads<T> {
        T read() throws IOException;
    }

    static void write(ProseMemory.Remembered known, DataOutputStream out) throws IOException {
        text(known.markdown(), out);
        out.writeInt(known.firstLine());
        text(known.limits(), out);
        list(List.copyOf(known.asked().entrySet()), out, asked -> {
            text(asked.getKey(), out);
            out.writeBoolean(asked.getValue().isPresent());
            text(asked.getValue().orElse(""), out);
        });
        var prose = known.prose().value();
        list(prose.blocks(), out, block -> block(block, out));
        list(prose.headings(), out, heading -> {
            out.writeInt(heading.level());
            text(heading.text(), out);
            text(heading.anchor(), out);
        });
        list(prose.markup(), out, piece -> piece(piece, out));
    }

    static ProseMemory.Remembered read(String path, DataInputStream in) throws IOException {
        var markdown = text(in);
        var firstLine = in.readInt();
        var limits = text(in);
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        list(in, () -> {
            var slug = text(in);
            var known = in.readBoolean();
            var title = text(in);
            return asked.put(slug, known ? Optional.of(title) : Optional.empty()) == null;
        });
        var blocks = list(in, () -> block(path, in));
        var headings = list(in, () -> new Prose.Heading(in.readInt(), text(in), text(in)));
        var markup = list(in, () -> piece(path, in));
        return new ProseMemory.Remembered(
                markdown, firstLine, limits, asked, Checked.clean(new Prose(blocks, headings, markup)));
    }

    private static void block(Prose.Block block, DataOutputStream out) throws IOException {
        out.writeByte(List.of(Prose.Kind.values()).indexOf(block.kind()));
        out.writeBoolean(block.editorial());
        list(block.sentences(), out, sentence -> {
            text(sentence.text(), out);
            list(sentence.citations(), out, citation -> {
                text(citation.claim(), out);
                span(citation.at(), out);
            });
            list(sentence.links(), out, link -> {
                text(link.target(), out);
                text(link.text(), out);
                span(link.at(), out);
            });
            span(sentence.at(), out);
        });
        span(block.at(), out);
    }

    private static Prose.Block block(String path, DataInputStream in) throws IOException {
        var kinds = Prose.Kind.values();
        var kind = kinds[in.readUnsignedByte() % kinds.length];
        var editorial = in.readBoolean();
        var sentences = list(
                in,
                () -> new Prose.Sentence(
                        text(in),
                        list(in, () -> new Prose.Citation(text(in), span(path, in))),
                        list(in, () -> new Prose.Link(text(in), text(in), span(path, in))),
                        span(path, in)));
        return new Prose.Block(kind, editorial, sentences, span(path, in));
    }

    private static void piece(Prose.Piece piece, DataOutputStream out) throws IOException {
        switch (piece) {
            case Prose.Markup(var html) -> {
                out.writeByte('m');
                text(html.markup(), out);
            }
            case Prose.LinkPiece(var target, var words) -> {
                out.writeByte('l');
                text(target, out);
                text(words.markup(), out);
            }
            case Prose.CitationPiece(var claims) -> {
                out.writeByte('c');
                list(claims, out, claim -> text(claim, out));
            }
            case Prose.ImagePiece(var image, var alt, var title, var at) -> {
                out.writeByte('i');
                text(image, out);
                text(alt, out);
                text(title, out);
                span(at, out);
            }
            case Prose.FilePiece(var file, var words, var at) -> {
                out.writeByte('f');
                text(file, out);
                text(words.markup(), out);
                span(at, out);
            }
        }
    }

    private static Prose.Piece piece(String path, DataInputStream in) throws IOException {
        var kind = (char) in.readUnsignedByte();
        return switch (kind) {
            case 'm' -> new Prose.Markup(new Html(text(in)));
            case 'l' -> new Prose.LinkPiece(text(in), new Html(text(in)));
            case 'c' -> new Prose.CitationPiece(list(in, () -> text(in)));
            case 'i' -> new Prose.ImagePiece(text(in), text(in), text(in), span(path, in));
            case 'f' -> new Prose.FilePiece(text(in), new Html(text(in)), span(path, in));
            default -> throw new IOException("no piece of markup: " + kind);
        };
    }

    private static <T> void list(List<T> all, DataOutputStream out, Writes<T> each) throws IOException {
        out.writeInt(all.size());
        for (var one : all) {
            each.write(one);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reads<T> each) throws IOException {
        var count = count(in);
        var all = new ArrayList<T>();
        for (var i = 0; i < count; i++) {
            all.add(each.read());
        }
        return all;
    }
}
