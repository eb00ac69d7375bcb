package org.incidentdossier.markdown;

import java.util.concurrent.CancellationException;

/// A text that can be taken away from a parser that does not listen to interrupts.
final class StoppableText implements CharSequence {
    private static final int CHECK_EVERY = 0x3FF;

    private final String text;
    private volatile boolean stopped;
    private int reads;

    StoppableText(String text) {
        this.text = text;
    }

    /// Makes one of the next reads fail with a [CancellationException].
    void stop() {
        stopped = true;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & CHECK_EVERY) == 0 && stopped) {
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
