package org.incidentdossier.site.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.incidentdossier.site.network.NetworkLayout.Edge;
import org.incidentdossier.site.network.NetworkLayout.Node;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    private static final List<Node> NODES =
            List.of(new Node("a", 80, 30), new Node("b", 80, 30), new Node("c", 120, 30), new Node("d", 40, 30));
    private static final List<Edge> EDGES =
            List.of(new Edge("a", "b", 40, 14), new Edge("c", "b", 40, 14), new Edge("b", "d", 40, 14));

    @Test
    void placesEveryNodeAndEdgeInTheOrderGiven() {
        var layout = NetworkLayout.of(NODES, EDGES);

        assertThat(layout.boxes()).extracting(box -> box.width()).containsExactly(80, 80, 120, 40);
        assertThat(layout.lines()).hasSize(3).allSatisfy(line -> assertThat(line.path())
                .matches("M\\d+ \\d+(?:L\\d+ \\d+)+"));
    }

    @Test
    void leadsFromLeftToRightWithoutOverlap() {
        var boxes = NetworkLayout.of(NODES, EDGES).boxes();

        assertThat(boxes.get(1).x()).isGreaterThan(boxes.get(0).x() + 80);
        assertThat(boxes.get(3).x()).isGreaterThan(boxes.get(1).x() + 80);
        assertThat(boxes.get(0).y()).isNotEqualTo(boxes.get(2).y());
    }

    @Test
    void givesTheSameDrawingForTheSameInput() {
        assertThat(NetworkLayout.of(NODES, EDGES)).isEqualTo(NetworkLayout.of(NODES, EDGES));
    }

    @Test
    void refusesAnEdgeToNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkLayout.of(NODES, List.of(new Edge("a", "x", 1, 1))))
                .withMessage("no node x");
    }
}
