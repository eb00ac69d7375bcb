package org.incidentdossier.pipeline;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// Exchanges two folders in one step, so that no reader ever sees neither of them.
///
/// Java cannot: `renameat2(2)` with `RENAME_EXCHANGE` is called through the foreign function interface, where the C
/// library has it (Linux with glibc 2.28 or musl 1.2).
final class FolderExchange {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final Optional<MethodHandle> RENAMEAT2 = find();

    private FolderExchange() {}

    /// Whether the two have changed places; if not, nothing has happened.
    static boolean swap(Path a, Path b) {
        return RENAMEAT2.isPresent() && call(RENAMEAT2.get(), a, b);
    }

    private static boolean call(MethodHandle renameat2, Path a, Path b) {
        try (var arena = Arena.ofConfined()) {
            var from = arena.allocateFrom(a.toString());
            var to = arena.allocateFrom(b.toString());
            return (int) renameat2.invokeExact(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("renameat2 has another signature here", e);
        }
    }

    @SuppressWarnings("restricted") // the launcher and the jar's manifest allow native access
    private static Optional<MethodHandle> find() {
        var linker = Linker.nativeLinker();
        var signature = FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        return linker.defaultLookup().find("renameat2").map(address -> linker.downcallHandle(address, signature));
    }
}
