package org.incidentdossier.markdown;

import java.util.concurrent.CancellationException;

/// A text that can be taken away from a parser that does not listen to interrupts.
final class StoppableText implements CharSequence {
    private final String text;
    private volatile boolean stopped;

    StoppableText(String text) {
        this.text = text;
    }

    /// Makes the next read of a character fail with a [CancellationException].
    void stop() {
        stopped = true;
    }

    @Override
    public char charAt(int index) {
        // To look at the flag each time costs less than to count.
        if (stopped) {
            throw new CancellationException("stopped");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
