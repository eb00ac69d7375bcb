package org.incidentdossier.pipeline;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Work that goes on beside the caller's. Closing waits for all of it, so that nothing is written behind
/// anybody's back.
final class SideWork implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /// Something that will be there.
    record Result<T>(Future<T> future) {
        /// Waits for it.
        ///
        /// @throws IOException if the world kept it from being made
        T await() throws IOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw asIs(e.getCause());
            }
        }

        private static IOException asIs(@Nullable Throwable cause) {
            return switch (cause) {
                case IOException world -> world;
                case RuntimeException ours -> throw ours;
                case Error fatal -> throw fatal;
                case null, default -> throw new IllegalStateException(cause);
            };
        }
    }

    <T> Result<T> start(Callable<T> work) {
        return new Result<>(threads.submit(work));
    }

    @Override
    public void close() {
        threads.close();
    }
}
