package org.incidentdossier.site;

import java.util.function.Supplier;
import org.incidentdossier.model.Entry;
import org.jspecify.annotations.Nullable;

/// One page: where it stands, the kind of template that prints it, and all that the template is given.
public final class PagePlan {
    private final SitePath path;
    private final String template;
    private final String title;
    private final Supplier<? extends Record> maker;
    private final @Nullable String entry;

    private PagePlan(
            SitePath path, String template, String title, Supplier<? extends Record> maker, @Nullable String entry) {
        this.path = path;
        this.template = template;
        this.title = title;
        this.maker = maker;
        this.entry = entry;
    }

    /// A page whose view is known.
    public PagePlan(SitePath path, String template, String title, Record view) {
        this(path, template, title, () -> view, null);
    }

    /// A page whose view is made whenever somebody asks for it: a preview shows a few pages of many, and the views of
    /// all pages of a large site would fill the memory.
    ///
    /// @param view may be called by any thread, and by several at once
    public static PagePlan later(SitePath path, String template, String title, Supplier<? extends Record> view) {
        return new PagePlan(path, template, title, view, null);
    }

    /// The same page, as one that belongs to an entry: beside facts, it shows only the text of that entry's note and
    /// the sentences that lead to it.
    PagePlan of(Entry owner) {
        return new PagePlan(path, template, title, maker, owner.slug());
    }

    /// The same page, as one that shows no text of any note, only facts: what front matter and records say, and what
    /// follows from it.
    PagePlan ofFacts() {
        return new PagePlan(path, template, title, maker, "");
    }

    /// The same page, telling the edition if its view can.
    PagePlan telling(Edition edition) {
        return later(path, template, title, () -> {
            var told = view();
            return told instanceof Edition.Telling telling ? telling.telling(edition) : told;
        });
    }

    public SitePath path() {
        return path;
    }

    /// The kind of page, such as `article`; `jbake.properties` can name another file for it.
    public String template() {
        return template;
    }

    /// What search results and windows call it.
    public String title() {
        return title;
    }

    /// The values it shows, as records of plain values; its components are the template's variables.
    public Record view() {
        return maker.get();
    }

    /// The slug of the entry that it belongs to; empty if it shows facts alone; null if it shows texts of many.
    public @Nullable String entry() {
        return entry;
    }

    @Override
    public String toString() {
        return path + " (" + template + ")";
    }
}
