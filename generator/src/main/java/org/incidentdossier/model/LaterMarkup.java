package org.incidentdossier.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Markup that is made when somebody first asks for it: of most notes nobody does after an edit.
public final class LaterMarkup extends AbstractList<Prose.Piece> implements RandomAccess {
    private final boolean usesFiles;
    private final Supplier<List<Prose.Piece>> maker;
    private volatile @Nullable List<Prose.Piece> made;

    /// @param usesFiles whether pictures or links to attachments are in it
    /// @param maker     makes the same whenever it is asked, by whatever thread
    public LaterMarkup(boolean usesFiles, Supplier<List<Prose.Piece>> maker) {
        this.usesFiles = usesFiles;
        this.maker = maker;
    }

    boolean usesFiles() {
        return usesFiles;
    }

    @Override
    public Prose.Piece get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    private List<Prose.Piece> all() {
        var known = made;
        if (known == null) {
            known = List.copyOf(maker.get());
            made = known;
        }
        return known;
    }
}
