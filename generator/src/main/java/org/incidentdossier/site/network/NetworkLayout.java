package org.incidentdossier.site.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// A network laid out in layers from left to right: lines lead to the right where that is possible.
///
/// The same input gives the same drawing.
///
/// @param width, height in units of the drawing
/// @param boxes         in the order of the nodes
/// @param lines         in the order of the edges
public record NetworkLayout(int width, int height, List<Box> boxes, List<Line> lines) {
    /// What is to be placed.
    public record Node(String id, int width, int height) {}

    /// What leads from one node to another.
    ///
    /// @param labelWidth of the words on it
    public record Edge(String from, String to, int labelWidth, int labelHeight) {}

    /// Where a node is.
    public record Box(int x, int y, int width, int height) {}

    /// Where an edge runs.
    ///
    /// @param path   as the `d` of an SVG path
    /// @param labelX the left end of its words
    /// @param labelY the top of its words
    public record Line(String path, int labelX, int labelY) {}

    private static final double SPACE = 22;

    /// @throws IllegalArgumentException if an edge names a node that is not there
    public static NetworkLayout of(List<Node> nodes, List<Edge> edges) {
        var graph = ElkGraphUtil.createGraph();
        configure(graph);
        Map<String, ElkNode> placed = new LinkedHashMap<>();
        for (var node : nodes) {
            var made = ElkGraphUtil.createNode(graph);
            made.setDimensions(node.width(), node.height());
            placed.put(node.id(), made);
        }
        List<ElkEdge> drawn = new ArrayList<>();
        for (var edge : edges) {
            drawn.add(connect(edge, at(placed, edge.from()), at(placed, edge.to())));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return new NetworkLayout(
                rounded(graph.getWidth()),
                rounded(graph.getHeight()),
                placed.values().stream().map(NetworkLayout::box).toList(),
                drawn.stream().map(NetworkLayout::line).toList());
    }

    private static void configure(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.ASPECT_RATIO, 0.9);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(12));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, SPACE);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, SPACE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACE);
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
    }

    private static ElkEdge connect(Edge edge, ElkNode from, ElkNode to) {
        var made = ElkGraphUtil.createSimpleEdge(from, to);
        // ELK leaves out labels without a text; which text it is does not matter to it.
        ElkLabel label = ElkGraphUtil.createLabel("label", made);
        label.setDimensions(edge.labelWidth(), edge.labelHeight());
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        return made;
    }

    private static ElkNode at(Map<String, ElkNode> placed, String id) {
        var node = placed.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return node;
    }

    private static Box box(ElkNode node) {
        return new Box(rounded(node.getX()), rounded(node.getY()), rounded(node.getWidth()), rounded(node.getHeight()));
    }

    private static Line line(ElkEdge edge) {
        var path = new StringBuilder();
        for (var section : edge.getSections()) {
            path.append('M').append(point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> path.append('L').append(point(bend.getX(), bend.getY())));
            path.append('L').append(point(section.getEndX(), section.getEndY()));
        }
        var label = edge.getLabels().getFirst();
        return new Line(path.toString(), rounded(label.getX()), rounded(label.getY()));
    }

    private static String point(double x, double y) {
        return rounded(x) + " " + rounded(y);
    }

    private static int rounded(double length) {
        return (int) Math.round(length);
    }
}
