package org.incidentdossier.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Runs parses on threads with a deep stack and with a deadline, because no limit on the input makes flexmark safe.
///
/// To make such a thread costs more than to parse most notes. So one that was in time takes the next text; there are as
/// many as were ever needed at once.
final class ParseThread {
    /// 800 characters of `* ` overflow 1 MB.
    private static final long STACK_BYTES = 16L << 20;
    /// On a busy machine a parse may wait longer than it works; then its processor time counts.
    private static final int PATIENCE = 60;

    private static final Queue<ParseThread> IDLE = new ConcurrentLinkedQueue<>();

    private final LinkedBlockingQueue<FutureTask<?>> work = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(null, this::takeWork, "prose", STACK_BYTES);

    private ParseThread() {}

    private static ParseThread started() {
        var started = new ParseThread();
        started.thread.setDaemon(true);
        started.thread.start();
        return started;
    }

    private void takeWork() {
        try {
            while (true) {
                work.take().run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was made of a text.
    ///
    /// @param parse reads the text, which is taken away from it when the time is over
    /// @throws TimeoutException   if it took longer
    /// @throws ExecutionException with what it threw, be it a [StackOverflowError]
    static <T> T run(String text, Function<StoppableText, T> parse, Duration time)
            throws TimeoutException, ExecutionException {
        var idle = IDLE.poll();
        if (idle != null) {
            try {
                return idle.parse(text, parse, time, 1);
            } catch (TimeoutException _) {
                // How long it has worked for this text alone cannot be told: it is begun again where it can.
            }
        }
        return started().parse(text, parse, time, PATIENCE);
    }

    private <T> T parse(String text, Function<StoppableText, T> parse, Duration time, int waits)
            throws TimeoutException, ExecutionException {
        var stoppable = new StoppableText(text);
        var task = new FutureTask<>(() -> parse.apply(stoppable));
        work.add(task);
        try {
            return await(task, time, waits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", e);
        } finally {
            if (task.isDone()) {
                IDLE.add(this);
            } else {
                stoppable.stop();
                thread.interrupt(); // it takes no other
            }
        }
    }

    private <T> T await(FutureTask<T> task, Duration time, int waits)
            throws TimeoutException, ExecutionException, InterruptedException {
        for (var left = waits; ; left--) {
            try {
                return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (left <= 1 || hasWorked(time)) {
                    throw e;
                }
            }
        }
    }

    private boolean hasWorked(Duration time) {
        var nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
        return nanos < 0 || nanos >= time.toNanos();
    }
}
