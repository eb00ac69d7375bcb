package org.incidentdossier.pipeline;

import java.util.function.LongSupplier;

/// How far long work has come: told by the work, looked at by whoever waits for it, from another thread.
public final class Course {
    private final int steps;
    private volatile Step step = new Step(0, "", Course::nothing, 0);

    private Course(int steps) {
        this.steps = steps;
    }

    /// Of examining alone.
    public static Course ofExamination() {
        return new Course(2);
    }

    /// Of examining and building.
    public static Course ofBuild() {
        return new Course(5);
    }

    /// What is being done.
    ///
    /// @param number of the step, from 1; 0 before the first
    /// @param total  how many pieces the step has, of which `done` tells those that are ready; 0 if it has none
    private record Step(int number, String work, LongSupplier done, long total) {}

    /// In words, such as `3 of 5: printing pages, 120 of 1056`; empty before anything has begun.
    public String words() {
        var now = step;
        if (now.number() == 0) {
            return "";
        }
        var text = now.number() + " of " + Math.max(steps, now.number()) + ": " + now.work();
        return now.total() == 0
                ? text
                : text + ", " + Math.min(now.done().getAsLong(), now.total()) + " of " + now.total();
    }

    void begin(int number, String work) {
        begin(number, work, Course::nothing, 0);
    }

    void begin(int number, String work, LongSupplier done, long total) {
        step = new Step(number, work, done, total);
    }

    private static long nothing() {
        return 0;
    }
}
