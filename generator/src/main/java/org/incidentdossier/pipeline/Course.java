package org.incidentdossier.pipeline;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// How far long work has come: told by the work, looked at by whoever waits for it, from another thread.
public final class Course {
    private final int steps;
    private volatile Step step = new Step(0, "", null, 0);

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
    /// @param done   how many of the step's pieces are ready; null if it is not cut into pieces
    /// @param total  how many pieces it has
    private record Step(int number, String work, @Nullable LongSupplier done, long total) {}

    /// In words, such as `3 of 5: printing pages, 120 of 1056`; empty before anything has begun.
    public String words() {
        var now = step;
        if (now.number() == 0) {
            return "";
        }
        var text = now.number() + " of " + steps + ": " + now.work();
        var done = now.done();
        return done == null ? text : text + ", " + Math.min(done.getAsLong(), now.total()) + " of " + now.total();
    }

    void begin(int number, String work) {
        step = new Step(number, work, null, 0);
    }

    void begin(int number, String work, LongSupplier done, long total) {
        step = new Step(number, work, done, total);
    }
}
