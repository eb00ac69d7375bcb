package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.incidentdossier.serve.News;
import org.junit.jupiter.api.Test;

final class ServeCommandTest {
    @Test
    void promisesNoPagesThatThereAreNot() {
        assertThat(ServeCommand.outcome(new News(true, true, List.of(), null, null, 5)))
                .isEqualTo("shown (5 ms)");
        assertThat(ServeCommand.outcome(new News(false, true, List.of(), null, null, 5)))
                .isEqualTo("not shown, the last good pages stay (5 ms)");
        assertThat(ServeCommand.outcome(new News(false, false, List.of(), null, null, 5)))
                .isEqualTo("not shown, there are no pages yet (5 ms)");
    }
}
