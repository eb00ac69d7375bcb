package org.incidentdossier.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.incidentdossier.render.Templates;
import org.jspecify.annotations.Nullable;

/// Waits for a project's files to change.
///
/// The system's events wake it early; what has changed is decided by looking. So lost events, renamed folders, and file
/// systems that send none (shared and mounted ones) only cost time.
final class FolderWatch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    /// A file is being written as long as something happens to it within this time.
    private static final long QUIET_MILLIS = 25;

    /// Something that never stops writing is shown all the same.
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final Path project;
    private final @Nullable Path captures;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private FolderState state = new FolderState(new TreeMap<>(), new TreeSet<>());

    /// @param captures a folder elsewhere whose own files are looked at as well
    FolderWatch(Path project, @Nullable Path captures) throws IOException {
        this.project = project;
        this.captures = captures == null ? null : captures.toRealPath();
        this.service = project.getFileSystem().newWatchService();
    }

    /// Looks at the folders; what happens to them from now on ends the next [#await].
    FolderState look() throws IOException {
        state = seen();
        register();
        return state;
    }

    /// Waits until something has changed since the last look and has come to rest, but no longer than given.
    void await(long millis) throws InterruptedException, IOException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            var key = service.poll(Math.clamp(left, 1, 1000), TimeUnit.MILLISECONDS);
            if (drain(key) || (key == null && !seen().equals(state))) {
                settle();
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private FolderState seen() throws IOException {
        return FolderState.of(roots(), captures);
    }

    private List<Path> roots() throws IOException {
        var roots = new ArrayList<Path>();
        roots.add(project.resolve("content"));
        roots.addAll(Templates.of(project).folders());
        roots.add(project.resolve("jbake.properties"));
        return roots;
    }

    // The top level is watched for folders that appear and disappear, but not for what else happens in it.
    private void register() throws IOException {
        var wanted = new TreeSet<>(state.folders());
        wanted.add(project);
        keys.entrySet()
                .removeIf(each ->
                        !wanted.contains(each.getKey()) || !each.getValue().isValid());
        for (var folder : wanted) {
            if (!keys.containsKey(folder) && Files.isDirectory(folder)) {
                try {
                    keys.put(folder, folder.register(service, KINDS));
                } catch (IOException _) {
                    // Out of watches, or just gone: the look that follows every pause finds what happens there.
                }
            }
        }
    }

    private void settle() throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        @Nullable WatchKey key;
        do {
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            drain(key);
        } while (key != null && System.nanoTime() < end);
    }

    private boolean drain(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        var touched = false;
        for (var event : key.pollEvents()) {
            touched |= concerns(key.watchable(), event);
        }
        key.reset();
        return touched;
    }

    private boolean concerns(Object folder, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            return true; // more events than the system could keep
        }
        if (folder.equals(project)) {
            return topLevel().contains(project.resolve(name));
        }
        return !FolderState.isLeftover(name);
    }

    private Set<Path> topLevel() {
        var names = new TreeSet<Path>();
        try {
            for (var root : roots()) {
                names.add(project.resolve(project.relativize(root).getName(0)));
            }
        } catch (IOException _) {
            names.add(project.resolve("content"));
        }
        return names;
    }
}
