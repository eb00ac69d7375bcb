package org.incidentdossier.drafting.foreign;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdossier.drafting.NoteFiles;
import org.incidentdossier.model.EntryKind;

/// Makes notes of a folder of Markdown files.
///
/// Files are read one at a time, twice: first for their names and titles, then for their texts, whose links need all
/// names. So the time is in proportion to their number and the memory is not.
public final class Import {
    /// Front matter has a limit of 64 kB; beyond this, what a header holds goes into a file beside the notes.
    private static final int LONGEST_HEADER = 60_000;

    private final ForeignFolder folder;
    private final NoteFiles notes;
    private final Places places = new Places();
    private final Attached attached;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<EntryKind, Integer> written = new TreeMap<>();
    private final Map<String, Integer> extras = new TreeMap<>();
    private int left;

    private Import(ForeignFolder folder, NoteFiles notes, List<Remark> remarks) {
        this.folder = folder;
        this.notes = notes;
        this.attached = new Attached(folder);
        this.remarks.addAll(remarks);
        this.left = folder.left();
    }

    /// What came of an import.
    ///
    /// @param written how many notes of each kind there are now that were not there before
    /// @param left    how many files were not imported, though they are Markdown or nobody could see what they are
    /// @param copied  how many attachments were
    /// @param extras  how often each key was kept under `extra:`
    /// @param others  how many files of other types there are that no text links to
    /// @param remarks by path and line
    public record Report(
            Map<EntryKind, Integer> written,
            int left,
            int copied,
            Map<String, Integer> extras,
            Map<String, Integer> others,
            List<Remark> remarks) {}

    /// Imports a folder into a project, which has a `content/`.
    ///
    /// @throws IOException if the folder cannot be listed, or a note cannot be written
    public static Report run(Path from, Path project) throws IOException {
        var remarks = new ArrayList<Remark>();
        var folder = ForeignFolder.list(from.toAbsolutePath().normalize(), remarks);
        return new Import(folder, new NoteFiles(project), remarks).run();
    }

    private Report run() throws IOException {
        var placed = new ArrayList<Placed>();
        for (var path : folder.texts()) {
            var text = folder.read(path, remarks);
            if (text.isEmpty()) {
                left++;
                continue;
            }
            var header = HeaderReader.read(text.get());
            if (isDraft(path, header)) {
                continue;
            }
            var note = ForeignNote.of(header, fileName(path));
            placed.add(places.place(path, note.kind(), header, note.title()));
        }
        for (var each : placed) {
            write(each);
        }
        var copied = copy();
        remarks.sort(Comparator.comparing(Remark::path).thenComparingInt(Remark::line));
        return new Report(written, left, copied, extras, folder.others(), remarks);
    }

    // Whoever marked a draft did not want it published, and a note is.
    private boolean isDraft(String path, Header header) {
        var mark = ("/" + path).contains("/_drafts/") ? Optional.of("_drafts/") : header.draft();
        mark.ifPresent(each -> leave(path, "a draft, as \"" + each + "\" says"));
        return mark.isPresent();
    }

    private void write(Placed place) throws IOException {
        var holder = notes.holding(place.slug());
        if (holder.isPresent()) {
            leave(place.source(), holder.get() + " is there already, and stays as it is");
            return;
        }
        var text = folder.read(place.source(), new ArrayList<>());
        if (text.isEmpty()) {
            leave(place.source(), "it was gone when it was to be read again");
            return;
        }
        var header = HeaderReader.read(text.get());
        if (!header.readable()) {
            var words = "the header cannot be read as " + header.form() + "; it is kept as text under extra.header";
            remarks.add(new Remark(place.source(), 1, words));
        }
        var note = ForeignNote.of(header, fileName(place.source()));
        note.extra().keySet().forEach(key -> extras.merge(key, 1, Integer::sum));
        for (var key : note.misfits()) {
            var words = "the value of " + key + ": has not the form that an article's has; it is kept under extra:";
            remarks.add(new Remark(place.source(), 1, words));
        }
        var body = new BodyText(place, places, attached, remarks).of(header.body(), note.title(), header.bodyLine());
        try {
            notes.write(place.kind(), place.slug(), fitting(place, note, header, body));
            written.merge(place.kind(), 1, Integer::sum);
        } catch (FileAlreadyExistsException _) {
            leave(place.source(), NoteFiles.path(place.kind(), place.slug()) + " is there already, and stays as it is");
        }
    }

    private String fitting(Placed place, ForeignNote note, Header header, String body) throws IOException {
        var text = note.text(body);
        if (text.length() - body.length() <= LONGEST_HEADER) {
            return text;
        }
        var name = place.slug() + "-header.txt";
        notes.attach(name, header.raw());
        remarks.add(new Remark(
                place.source(), 1, "the header is too long for a note; all of it is in content/attachments/" + name));
        return new ForeignNote(note.kind(), note.title(), Map.of(), Map.of()).text(body);
    }

    private void leave(String path, String why) {
        left++;
        remarks.add(new Remark(path, 0, "not imported: " + why));
    }

    private int copy() throws IOException {
        var copied = 0;
        for (var file : attached.files().entrySet()) {
            var target = notes.project().resolve("content/attachments").resolve(file.getValue());
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                remarks.add(new Remark(
                        file.getKey(), 0, "not copied: content/attachments/" + file.getValue() + " is there already"));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(folder.root().resolve(file.getKey()), target, LinkOption.NOFOLLOW_LINKS);
                copied++;
            }
        }
        return copied;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
