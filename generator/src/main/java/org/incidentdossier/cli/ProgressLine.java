package org.incidentdossier.cli;

import org.incidentdossier.archive.form.Progress;

/// A line on a terminal that says how far long work has come; nothing where nobody watches.
final class ProgressLine implements Progress, AutoCloseable {
    private static final int HUNDRED = 100;

    private final Console console;
    private final String work;
    private long shown = -1;

    /// @param work what is done, such as "verifying"
    ProgressLine(Console console, String work) {
        this.console = console;
        this.work = work;
    }

    @Override
    public void at(String path, long done, long total) {
        var percent = total == 0 ? HUNDRED : Math.min(HUNDRED, (long) ((double) done / total * HUNDRED));
        if (console.live() && percent != shown) {
            shown = percent;
            console.err().print("\r" + work + " " + percent + " %");
            console.err().flush();
        }
    }

    /// Wipes the line.
    @Override
    public void close() {
        if (shown >= 0) {
            console.err().print("\r" + " ".repeat(work.length() + " 100 %".length()) + "\r");
            console.err().flush();
        }
    }
}
