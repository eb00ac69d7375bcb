package org.incidentdossier.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs one parse on a thread with a deep stack and a deadline, because no limit on the input makes flexmark safe.
final class ParseThread {
    /// 800 characters of `* ` overflow 1 MB.
    private static final long STACK_BYTES = 16L << 20;
    /// On a busy machine a parse may wait longer than it works; then its processor time counts.
    private static final int PATIENCE = 60;

    private ParseThread() {}

    /// What the work returned.
    ///
    /// @param stop called when the time is over; it makes the work fail soon
    /// @throws TimeoutException   if it took longer
    /// @throws ExecutionException with what it threw, be it a [StackOverflowError]
    static <T> T run(Callable<T> work, Duration time, Runnable stop) throws TimeoutException, ExecutionException {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "prose", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", e);
        } finally {
            stop.run();
        }
    }

    private static <T> T await(FutureTask<T> task, Thread thread, Duration time)
            throws TimeoutException, ExecutionException, InterruptedException {
        for (var waits = 1; ; waits++) {
            try {
                return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (waits >= PATIENCE || hasWorked(thread, time)) {
                    throw e;
                }
            }
        }
    }

    private static boolean hasWorked(Thread thread, Duration time) {
        var nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
        return nanos < 0 || nanos >= time.toNanos();
    }
}
