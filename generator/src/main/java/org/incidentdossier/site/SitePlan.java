package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.model.Attachment;

/// All that the site consists of, before a byte of it is written.
///
/// @param pages       in the order of planning
/// @param files       what no template makes, such as exports
/// @param attachments files beside the notes, copied to the same path
public record SitePlan(List<PagePlan> pages, List<OutputFile> files, List<Attachment> attachments) {
    /// @throws IllegalArgumentException if two outputs have one path, or differ by case alone
    public SitePlan {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        attachments = List.copyOf(attachments);
        var taken = new HashSet<String>();
        pages.forEach(page -> take(taken, page.path()));
        files.forEach(file -> take(taken, file.path()));
        attachments.forEach(attachment -> take(taken, SitePath.of(attachment.path())));
    }

    /// The same plan with more files.
    public SitePlan with(List<OutputFile> more) {
        var all = new ArrayList<>(files);
        all.addAll(more);
        return new SitePlan(pages, all, attachments);
    }

    // Two files whose names differ by case alone are one file on the disks of many readers.
    private static void take(HashSet<String> taken, SitePath path) {
        if (!taken.add(path.path().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two outputs at " + path);
        }
    }
}
