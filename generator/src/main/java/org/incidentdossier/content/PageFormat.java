package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.PageId;

/// The front matter of a page.
final class PageFormat {
    private static final Key<String> TITLE = Key.required("title", Forms.text(), "The page's title.");

    static final NoteFormat FORMAT = new NoteFormat(
            EntryKind.PAGE,
            List.of(SharedForms.type(EntryKind.PAGE), TITLE, SharedForms.EXTRA),
            (draft, fields) ->
                    new Page(new PageId(draft.id().slug()), fields.require(TITLE), draft.body(), draft.source()));

    private PageFormat() {}
}
