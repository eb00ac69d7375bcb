package org.incidentdossier.cli;

import org.incidentdossier.pipeline.Course;

/// A line on a terminal that says what long work is at; nothing in the first second, and nothing where nobody watches.
final class CourseLine implements AutoCloseable {
    private static final int FIRST_MILLIS = 1_000;
    private static final int NEXT_MILLIS = 100;

    private final Console console;
    private final Course course;
    private final Thread thread = Thread.ofPlatform().daemon().name("course").unstarted(this::show);
    private String shown = "";

    CourseLine(Console console, Course course) {
        this.console = console;
        this.course = course;
        if (console.live()) {
            thread.start();
        }
    }

    private void show() {
        try {
            Thread.sleep(FIRST_MILLIS);
            while (true) {
                print(course.words());
                Thread.sleep(NEXT_MILLIS);
            }
        } catch (InterruptedException _) {
            print("");
        }
    }

    private void print(String words) {
        if (!words.equals(shown)) {
            console.err()
                    .print("\r" + words + " ".repeat(Math.max(0, shown.length() - words.length()))
                            + (words.isEmpty() ? "\r" : ""));
            console.err().flush();
            shown = words;
        }
    }

    /// Wipes the line.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
