package org.incidentdossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// Parses notes' text: Markdown as on GitHub with links to entries, citations and editorial blocks.
///
/// Whatever a text does to the parser, the result is prose or a diagnostic.
public final class ProseParser {
    private static final Pattern PLACE = Pattern.compile("<span class=\"piece-([0-9]{1,9})\"></span>");
    private static final String CONTENT = "content/";

    private final Function<String, Optional<String>> titles;
    private final ProseLimits limits;
    private final @Nullable ProseMemory memory;

    /// @param titles of entries by slug, for links without words of their own
    public ProseParser(Function<String, Optional<String>> titles, ProseLimits limits) {
        this(titles, limits, null);
    }

    /// A parser that asks a memory first, and tells it what it has parsed.
    public ProseParser(Function<String, Optional<String>> titles, ProseLimits limits, @Nullable ProseMemory memory) {
        this.titles = titles;
        this.limits = limits;
        this.memory = memory;
    }

    /// Prose within the usual limits, with slugs as the words of links that have none.
    ///
    /// @param path      of the note, relative to the project
    /// @param firstLine the line of the note on which the text begins
    public static Checked<Prose> parse(String markdown, String path, int firstLine) {
        return new ProseParser(_ -> Optional.empty(), ProseLimits.DEFAULT).read(markdown, path, firstLine);
    }

    /// The same with this parser's titles and limits.
    Checked<Prose> read(String markdown, String path, int firstLine) {
        return parse(markdown, path, firstLine, titles);
    }

    /// The same for a note that is told from its other states by the SHA-256 of its bytes.
    public Checked<Prose> read(String markdown, String path, int firstLine, String sha256) {
        if (memory == null) {
            return read(markdown, path, firstLine);
        }
        var known = memory.recall(path, sha256, limits, titles);
        if (known != null) {
            return known;
        }
        Map<String, Optional<String>> asked = new ConcurrentHashMap<>();
        var prose = parse(markdown, path, firstLine, slug -> asked.computeIfAbsent(slug, titles));
        memory.keep(path, sha256, limits, asked, prose);
        return prose;
    }

    private Checked<Prose> parse(
            String markdown, String path, int firstLine, Function<String, Optional<String>> titlesOf) {
        var hidden = HiddenCharacters.in(markdown, path, firstLine);
        var lines = new Lines(markdown, path, firstLine);
        for (var line = 0; line < lines.count(); line++) {
            if (lines.length(line) > limits.lineLength()) {
                return nothing(hidden, tooLong(lines.wholeLine(line)));
            }
        }
        if (markdown.isBlank()) {
            return new Checked<>(Prose.EMPTY, hidden);
        }
        try {
            var read = ParseThread.run(markdown, text -> convert(text, lines, path, titlesOf), limits.time());
            return with(hidden, read);
        } catch (TimeoutException _) {
            return nothing(hidden, tooSlow(new Span(path, firstLine, 1, 0)));
        } catch (ExecutionException e) {
            return nothing(hidden, broken(new Span(path, firstLine, 1, 0), e.getCause()));
        }
    }

    private Checked<Prose> convert(
            StoppableText text, Lines lines, String path, Function<String, Optional<String>> titlesOf) {
        var draft = new Draft(lines, titlesOf);
        var document = Engine.parse(text);
        if (!StructureCheck.check(document, draft, limits)) {
            return new Checked<>(Prose.EMPTY, draft.diagnostics());
        }
        Callout.putInto(document);
        Anchors.number(document, draft);
        LinkCheck.check(document, draft, folder(path));
        var blocks = Blocks.of(document, draft);
        var markup = pieces(Sanitizer.clean(ProseRenderer.render(document, draft)), draft);
        return new Checked<>(new Prose(blocks.blocks(), blocks.headings(), markup), draft.diagnostics());
    }

    private static String folder(String path) {
        var inContent = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
        return inContent.substring(0, Math.max(0, inContent.lastIndexOf('/')));
    }

    private static List<Prose.Piece> pieces(String markup, Draft draft) {
        List<Prose.Piece> pieces = new ArrayList<>();
        var place = PLACE.matcher(markup);
        var done = 0;
        while (place.find()) {
            addMarkup(pieces, markup.substring(done, place.start()));
            pieces.add(draft.placed(Integer.parseInt(place.group(1))));
            done = place.end();
        }
        addMarkup(pieces, markup.substring(done));
        return pieces;
    }

    private static void addMarkup(List<Prose.Piece> pieces, String markup) {
        if (!markup.isEmpty()) {
            pieces.add(new Prose.Markup(new Html(markup)));
        }
    }

    private static Checked<Prose> with(List<Diagnostic> hidden, Checked<Prose> read) {
        List<Diagnostic> all = new ArrayList<>(hidden);
        all.addAll(read.diagnostics());
        return new Checked<>(read.value(), all.stream().sorted().distinct().toList());
    }

    private static Checked<Prose> nothing(List<Diagnostic> hidden, Diagnostic why) {
        return with(hidden, new Checked<>(Prose.EMPTY, List.of(why)));
    }

    private Diagnostic tooLong(Span line) {
        return Diagnostic.of(
                Code.D402,
                line,
                "the line is longer than " + limits.lineLength() + " characters",
                "break it; dossier.yaml can raise the limit \"line-length\"");
    }

    private Diagnostic tooSlow(Span start) {
        return Diagnostic.of(
                Code.D407,
                start,
                "the text took more than " + limits.time().toMillis() + " ms to read",
                "look for long runs of brackets, emphasis marks or list marks, and write them simpler");
    }

    private static Diagnostic broken(Span start, @Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return Diagnostic.of(
                    Code.D405,
                    start,
                    "the text nests too deep to be read",
                    "look for long runs of brackets, emphasis marks or list marks, and write them simpler");
        }
        return Diagnostic.of(
                Code.D407,
                start,
                "the Markdown parser broke off with "
                        + (cause == null ? "nothing" : cause.getClass().getSimpleName()),
                "find the paragraph by halving the text, and write it simpler; please report it as a bug as well");
    }
}
