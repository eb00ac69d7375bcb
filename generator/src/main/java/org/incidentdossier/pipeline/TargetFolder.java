package org.incidentdossier.pipeline;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Makes the folder below which builds write, such as `target`.
///
/// ext4 has new folders and their files close to the folder that they are made in. Where it has no journal, it looks
/// for each new file through all that were deleted close by within minutes, which for a site that was deleted and is
/// built again takes as long as building it. So a new folder is marked as the top of several trees (the attribute `T`
/// of chattr(1)): what is made in it is spread over the disk. It is a hint; other file systems refuse it.
final class TargetFolder {
    private static final int READ_ONLY = 0;
    // Of `linux/fs.h`, as on the processors named below.
    private static final long GET_FLAGS = 0x8008_6601L;
    private static final long SET_FLAGS = 0x4008_6602L;
    private static final int TOP_OF_TREES = 0x2_0000;
    private static final Set<String> PROCESSORS = Set.of("amd64", "aarch64");

    private TargetFolder() {}

    /// Makes a folder and those that it is in, as far as they are missing.
    ///
    /// @throws IOException if that cannot be done
    static synchronized void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (System.getProperty("os.name", "").equals("Linux")
                    && PROCESSORS.contains(System.getProperty("os.arch", ""))) {
                markAsTop(folder);
            }
        }
    }

    private static void markAsTop(Path folder) {
        var integer = ValueLayout.JAVA_INT;
        var address = ValueLayout.ADDRESS;
        try (var arena = Arena.ofConfined()) {
            var open =
                    call("open", FunctionDescriptor.of(integer, address, integer), Linker.Option.firstVariadicArg(2));
            var ioctl = call(
                    "ioctl",
                    FunctionDescriptor.of(integer, integer, ValueLayout.JAVA_LONG, address),
                    Linker.Option.firstVariadicArg(2));
            var close = call("close", FunctionDescriptor.of(integer, integer));
            var opened = (int) open.invokeExact(arena.allocateFrom(folder.toString()), READ_ONLY);
            if (opened >= 0) {
                var flags = arena.allocate(ValueLayout.JAVA_LONG);
                if ((int) ioctl.invokeExact(opened, GET_FLAGS, flags) == 0) {
                    flags.set(integer, 0, flags.get(integer, 0) | TOP_OF_TREES);
                    var _ = (int) ioctl.invokeExact(opened, SET_FLAGS, flags);
                }
                var _ = (int) close.invokeExact(opened);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("the C library has other signatures here", e);
        }
    }

    @SuppressWarnings("restricted") // the launcher and the jar's manifest allow native access
    private static MethodHandle call(String name, FunctionDescriptor signature, Linker.Option... options) {
        var linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().findOrThrow(name);
        return linker.downcallHandle(function, signature, options);
    }
}
