package org.incidentdossier.content;

import java.lang.ref.SoftReference;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.incidentdossier.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// The places of a note's values, read from its front matter again when somebody asks for one: few do, and all of them
/// together would take several times as much memory as the notes.
final class LaterPositions extends AbstractMap<String, Span> {
    private final String path;
    private final String yaml;
    private volatile SoftReference<@Nullable Map<String, Span>> read = new SoftReference<>(null);

    /// @param yaml between the note's lines `---`
    LaterPositions(String path, String yaml) {
        this.path = path;
        this.yaml = yaml;
    }

    @Override
    public @Nullable Span get(Object pointer) {
        return all().get(pointer);
    }

    @Override
    public Set<Entry<String, Span>> entrySet() {
        return all().entrySet();
    }

    private Map<String, Span> all() {
        var known = read.get();
        if (known == null) {
            known = Positions.of(YamlReader.read(FrontMatter.yaml(yaml, path), new Findings())
                    .entries());
            read = new SoftReference<>(known);
        }
        return known;
    }
}
