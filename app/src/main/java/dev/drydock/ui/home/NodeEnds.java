package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeEnd;
import dev.drydock.text.Messages;
import dev.drydock.text.NodeEndWords;
import dev.drydock.ui.widget.ClockTime;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** One line that says how a cluster's nodes came to their ends; not there while all of them run. */
final class NodeEnds extends HBox {
    private final Messages messages;
    private final StackPane sign = new StackPane(Icon.of(Feather.ALERT_TRIANGLE, Tone.WARNING));
    private final ShortLabel words = new ShortLabel("", "muted", "small-text");

    NodeEnds(Messages messages) {
        super(8);
        this.messages = messages;
        words.setId("node-ends");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sign, words);
    }

    void show(Cluster cluster) {
        List<NodeContainer> ended =
                cluster.nodes().stream().filter(node -> node.end().isPresent()).toList();
        setVisible(!ended.isEmpty());
        setManaged(!ended.isEmpty());
        boolean alarming =
                ended.stream().anyMatch(node -> node.end().orElseThrow().alarming());
        sign.setVisible(alarming);
        sign.setManaged(alarming);
        words.setText(ended.stream()
                .map(node -> words(
                        shortName(node, cluster),
                        node.end().orElseThrow(),
                        cluster.nodes().size() > 1))
                .collect(Collectors.joining("  ·  ")));
    }

    /** Nodes are named after their cluster, whose name stands above already. */
    private static String shortName(NodeContainer node, Cluster cluster) {
        String prefix = cluster.name() + "-";
        return node.name().startsWith(prefix) ? node.name().substring(prefix.length()) : node.name();
    }

    private String words(String node, NodeEnd end, boolean several) {
        String said = messages.text("engine.ui.ended", ClockTime.withDay(end.at()), NodeEndWords.of(end));
        return several ? node + ": " + said : said;
    }
}
