package org.incidentdossier.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.markdown.HiddenCharacters;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.PortableName;
import org.incidentdossier.model.SitePlaces;
import org.jspecify.annotations.Nullable;

/// Reads attachments: files of a few types that are published as they are.
///
/// Alternative text, credit and licence stand in `<file>.yaml` beside the file, such as `chart.png.yaml`.
final class AttachmentReader {
    private static final Set<String> TYPES = Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "txt", "csv", "json");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp");
    private static final Pattern NOTE = Pattern.compile("---[ \\t]*\\n(?:(?!---).{0,1000}\\n){0,50}?type:[ \\t]*(?:"
            + Stream.of(EntryKind.values()).map(EntryKind::word).collect(Collectors.joining("|")) + ")\\b");
    /// Pictures are held to look at their parts.
    private static final long LARGEST_PICTURE = 1L << 30;
    /// Folders of the content that hold no attachments, beside those that the site has for itself.
    private static final Set<String> TAKEN = Set.of("assets", "releases");

    private final Limits limits;
    private final Findings findings;

    AttachmentReader(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /// Whether the extension is one of an attachment.
    static boolean isType(String extension) {
        return TYPES.contains(extension);
    }

    /// Nothing if it may not be published, which is then reported.
    ///
    /// @param credit the file `<file>.yaml`, if there is one
    Optional<Attachment> read(SourceFile file, @Nullable SourceFile credit) throws IOException {
        var at = Span.startOf(file.path());
        var taken = taken(file.inContent()).orElse(null);
        if (taken != null) {
            var message = "\"" + taken + "\" is a place of the site's own";
            findings.add(Code.D422, at, message, "move the file, such as to files/");
            return Optional.empty();
        }
        // The site has it a second time, among its sources.
        if (!PortableName.isPortable("source/" + file.inContent())) {
            findings.add(
                    Code.D422,
                    at,
                    "not every system can store a file of this path",
                    "use shorter names, none of which ends in a dot");
            return Optional.empty();
        }
        var isPicture = PICTURES.contains(file.extension());
        var most = Math.min(limits.get(Limits.Name.ATTACHMENT_BYTES), isPicture ? LARGEST_PICTURE : Long.MAX_VALUE);
        if (file.bytes() > most) {
            findings.add(
                    Code.D412,
                    at,
                    "the file has " + file.bytes() + " bytes, more than " + most,
                    "make it smaller; dossier.yaml can raise the limit \"attachment-bytes\"");
            return Optional.empty();
        }
        var read = !isPicture && file.bytes() >= LargeFile.BYTES ? scan(file) : whole(file);
        if (!read.fits()) {
            return Optional.empty();
        }
        var fields = credit == null ? null : credit(credit);
        return Optional.of(new Attachment(
                file.inContent(),
                read.bytes(),
                read.sha256(),
                fields == null ? null : fields.text("alt"),
                fields == null ? null : fields.text("credit"),
                fields == null ? null : fields.text("licence")));
    }

    private static Optional<String> taken(String path) {
        var top = path.split("/", 2)[0];
        return TAKEN.contains(top) ? Optional.of(top) : SitePlaces.taken(path);
    }

    private FileBytes.Scanned whole(SourceFile file) throws IOException {
        var bytes = FileBytes.read(file);
        var fits =
                switch (file.extension()) {
                    case "png", "jpg", "jpeg", "gif", "webp" -> isPicture(file, bytes);
                    case "pdf" -> check(startsWith(bytes, "%PDF-"), file, rule(file));
                    case "json" -> check(isJson(bytes), file, rule(file));
                    default -> check(isText(bytes), file, rule(file)) && !isNote(bytes, file);
                };
        return new FileBytes.Scanned(bytes.length, Hashes.sha256(bytes), fits);
    }

    private FileBytes.Scanned scan(SourceFile file) throws IOException {
        var scanned = FileBytes.scan(file, in -> LargeFile.isA(file.extension(), in));
        check(scanned.fits(), file, rule(file));
        return scanned;
    }

    private static String rule(SourceFile file) {
        return switch (file.extension()) {
            case "pdf" -> "a PDF that begins with \"%PDF-\"";
            case "json" -> "JSON in UTF-8";
            default -> "text in UTF-8 without control characters";
        };
    }

    private boolean check(boolean fits, SourceFile file, String rule) {
        if (!fits) {
            findings.add(
                    Code.D411,
                    Span.startOf(file.path()),
                    "the file is not what \"." + file.extension() + "\" says, " + rule,
                    "export it anew, or give it the name of what it is");
        }
        return fits;
    }

    private boolean isPicture(SourceFile file, byte[] bytes) {
        var picture = Picture.of(bytes, file.extension()).orElse(null);
        if (picture == null || picture.trailing() > 0) {
            return check(false, file, "a whole picture of that type and nothing else");
        }
        var at = Span.startOf(file.path());
        var most = limits.get(Limits.Name.IMAGE_PIXELS);
        var tooLarge = picture.width() * picture.height() > most;
        if (tooLarge) {
            findings.add(
                    Code.D413,
                    at,
                    "the picture has " + picture.width() + " × " + picture.height() + " pixels, more than " + most,
                    "make it smaller; dossier.yaml can raise the limit \"image-pixels\"");
        }
        if (!picture.metadata().isEmpty()) {
            findings.add(
                    Code.D414,
                    at,
                    "the picture carries " + String.join(", ", picture.metadata()),
                    "strip it: exiftool -all= " + file.name() + ", or magick " + file.name() + " -strip "
                            + file.name());
        }
        return !tooLarge && picture.metadata().isEmpty();
    }

    private static boolean startsWith(byte[] bytes, String head) {
        return new String(bytes, 0, Math.min(bytes.length, head.length()), StandardCharsets.ISO_8859_1).equals(head);
    }

    private static boolean isText(byte[] bytes) {
        return Utf8Text.decode(bytes, "", new Findings())
                .filter(text -> !HiddenCharacters.isAnyIn(text))
                .isPresent();
    }

    // An editor that knows no Markdown adds `.txt` to the name, and the note would be published unread.
    private boolean isNote(byte[] bytes, SourceFile file) {
        var text = Utf8Text.decode(bytes, "", new Findings()).orElse("");
        if (!NOTE.matcher(text).lookingAt()) {
            return false;
        }
        findings.add(
                Code.D116,
                Span.startOf(file.path()),
                "the text is a note's, and the name is an attachment's",
                "name it " + Quoted.of(file.stem().replaceFirst("\\.md$", "") + ".md")
                        + ", or delete the lines \"---\" if it is no note");
        return true;
    }

    private static boolean isJson(byte[] bytes) {
        try {
            JsonText.parse(Utf8Text.decode(bytes, "", new Findings()).orElse(""));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Fields credit(SourceFile file) throws IOException {
        var bytes = FileBytes.read(file);
        var text = Utf8Text.read(bytes, file.path(), findings).orElse("");
        var yaml = YamlReader.read(new YamlText(text, file.path(), 1), findings);
        FormCheck.check(NoteFormat.credit(), yaml.entries(), yaml.damaged(), findings);
        var source = new NoteSource(file.path(), text, Hashes.sha256(bytes), Positions.of(yaml.entries()));
        return new Fields(yaml.entries(), source.place(""), ZoneId.of("UTC"));
    }
}
