package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CourseTest {
    @Test
    void tellsWhatIsBeingDoneAndHowMuchIsLeft() {
        var course = Course.ofBuild();
        assertThat(course.words()).isEmpty();

        course.begin(1, "reading notes");
        assertThat(course.words()).isEqualTo("1 of 5: reading notes");

        var done = new AtomicLong(120);
        course.begin(3, "printing pages", done::get, 1056);
        assertThat(course.words()).isEqualTo("3 of 5: printing pages, 120 of 1056");

        done.set(2000);
        assertThat(course.words()).isEqualTo("3 of 5: printing pages, 1056 of 1056");
    }
}
