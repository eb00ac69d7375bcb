package org.incidentdossier.digests;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The three calls of `SHA256_Init(3)` in OpenSSL 3. To load this class fails with a [LinkageError] where there is no
/// such library.
///
/// What a digest under way consists of, `SHA256_CTX`, is plain numbers without pointers, so an array holds it, and
/// there is nothing to free.
final class Libcrypto {
    /// More than the 112 that a context takes.
    private static final int CONTEXT_BYTES = 256;

    /// A call on an array keeps the garbage collector waiting: so many bytes take less than a millisecond.
    private static final int BYTES_AT_ONCE = 1 << 20;

    private static final MethodHandle INIT = find("SHA256_Init", ValueLayout.ADDRESS);
    private static final MethodHandle UPDATE =
            find("SHA256_Update", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    private static final MethodHandle FINAL = find("SHA256_Final", ValueLayout.ADDRESS, ValueLayout.ADDRESS);

    private Libcrypto() {}

    /// The context of a digest of nothing yet.
    static byte[] begin() {
        var context = new byte[CONTEXT_BYTES];
        try {
            check((int) INIT.invokeExact(MemorySegment.ofArray(context)));
        } catch (Throwable e) {
            throw unexpected(e);
        }
        return context;
    }

    static void update(byte[] context, byte[] bytes, int offset, int length) {
        var state = MemorySegment.ofArray(context);
        var all = MemorySegment.ofArray(bytes);
        try {
            for (int start = offset; start < offset + length; start += BYTES_AT_ONCE) {
                long count = Math.min(BYTES_AT_ONCE, offset + length - start);
                check((int) UPDATE.invokeExact(state, all.asSlice(start, count), count));
            }
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// The digest of all that was added; the context is of no use any more.
    static byte[] end(byte[] context, int bytes) {
        var digest = new byte[bytes];
        try {
            check((int) FINAL.invokeExact(MemorySegment.ofArray(digest), MemorySegment.ofArray(context)));
        } catch (Throwable e) {
            throw unexpected(e);
        }
        return digest;
    }

    private static void check(int done) {
        if (done != 1) {
            throw new IllegalStateException("libcrypto cannot make a checksum");
        }
    }

    private static IllegalStateException unexpected(Throwable e) {
        return new IllegalStateException("libcrypto has other signatures here", e);
    }

    @SuppressWarnings("restricted") // the launcher and the jar's manifest allow native access
    private static MethodHandle find(String name, MemoryLayout... parameters) {
        var function = SymbolLookup.libraryLookup("libcrypto.so.3", Arena.global())
                .find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError(name));
        return Linker.nativeLinker()
                .downcallHandle(
                        function,
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters),
                        Linker.Option.critical(true));
    }
}
