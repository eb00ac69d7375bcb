package org.incidentdossier.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Where a process prints its results. A reader such as `head` that has read enough and left is no trouble to tell of:
/// what would come next is left out. Whatever else keeps results from being written is.
final class Results extends FilterOutputStream {
    // What the system calls it (EPIPE); in a locale of another language it is told like a full disk.
    private static final String READER_LEFT = "Broken pipe";

    private boolean left;

    Results(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!READER_LEFT.equals(e.getMessage())) {
                throw e;
            }
            left = true;
        }
    }
}
