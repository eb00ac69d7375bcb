package org.incidentdossier.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that `content/` holds, parsed but not yet linked.
///
/// @param entries     by kind, then slug
/// @param attachments by path
/// @param lockedIds   what `ids.lock` lists: entry slugs and claim ids, sorted
/// @param redirects   what became of ids, by id
/// @param gapBudget   how many gaps of a code there may be
/// @param runs        the fingerprints of captures, by article
/// @param releases    the change records, as JSON text by version
/// @param unread      ids whose note or claim is there but could not be read: they are not to be reported as missing
/// @param places      where the ids, redirects and budgets stand
public record Notes(
        Settings settings,
        List<Entry> entries,
        List<Attachment> attachments,
        List<String> lockedIds,
        Map<String, Redirect> redirects,
        Map<String, Long> gapBudget,
        List<CaptureRuns> runs,
        Map<String, String> releases,
        Set<String> unread,
        ListPlaces places) {
    public Notes {
        entries = List.copyOf(entries);
        attachments = List.copyOf(attachments);
        lockedIds = List.copyOf(lockedIds);
        runs = List.copyOf(runs);
    }

    /// Notes all of which could be read.
    public Notes(
            Settings settings,
            List<? extends Entry> entries,
            List<Attachment> attachments,
            List<String> lockedIds,
            Map<String, Redirect> redirects,
            Map<String, Long> gapBudget,
            List<CaptureRuns> runs,
            Map<String, String> releases) {
        this(
                settings,
                List.copyOf(entries),
                attachments,
                lockedIds,
                redirects,
                gapBudget,
                runs,
                releases,
                Set.of(),
                ListPlaces.NONE);
    }

    /// The SHA-256 of every note and attachment as it was read, in lower-case hexadecimal, by path from the project.
    public Map<String, String> checksums() {
        Map<String, String> checksums = new HashMap<>();
        entries.forEach(
                each -> checksums.put(each.source().path(), each.source().sha256()));
        attachments.forEach(each -> checksums.put("content/" + each.path(), each.sha256()));
        return checksums;
    }

    /// The same with other entries.
    public Notes withEntries(List<? extends Entry> others) {
        return new Notes(
                settings,
                List.copyOf(others),
                attachments,
                lockedIds,
                redirects,
                gapBudget,
                runs,
                releases,
                unread,
                places);
    }
}
