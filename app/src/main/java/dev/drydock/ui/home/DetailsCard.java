package dev.drydock.ui.home;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.cluster.ClusterUsage;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.HumanDuration;
import dev.drydock.model.Node;
import dev.drydock.text.ByteSize;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a cluster uses, how its nodes and its control plane are, and which images are on it. */
final class DetailsCard extends VBox {
    private final Messages messages;

    DetailsCard(ClusterDetails details, Messages messages) {
        super(16);
        this.messages = messages;
        getChildren().addAll(section("ui.details.uses"), uses(details.usage()));
        details.remarks().forEach(remark -> getChildren().add(remark(messages.text(remark))));
        details.problem().ifPresent(problem -> getChildren().add(new ProblemCard(problem, messages)));
        if (!details.nodes().isEmpty()) {
            getChildren().add(section("ui.details.nodes"));
            details.nodes().forEach(node -> getChildren().add(node(node)));
            getChildren().addAll(section("ui.details.controlPlane"), checks(details.checks()));
            getChildren().addAll(section("ui.details.images"), images(details.nodes()));
        }
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static HBox remark(String text) {
        Label said = new Label(text);
        said.setWrapText(true);
        HBox line = new HBox(8, Icon.of(Feather.ALERT_TRIANGLE, Tone.WARNING), said);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane uses(ClusterUsage usage) {
        Optional<String> cores = usage.cpus().map(cpus -> String.format(Locale.ROOT, "%.2f", cpus));
        return new FlowPane(
                8,
                8,
                chip("ui.details.cpus", cores),
                chip("ui.details.memory", usage.memoryBytes().map(ByteSize::of)),
                chip("ui.details.disk", usage.diskBytes().map(ByteSize::of)));
    }

    private StatePill chip(String key, Optional<String> value) {
        return new StatePill(messages.text(key, value.orElse("–")), Tone.NEUTRAL);
    }

    private VBox node(Node node) {
        ShortLabel name = new ShortLabel(node.name(), "card-title");
        StatePill ready = new StatePill(
                messages.text(node.ready() ? "ui.details.ready" : "ui.details.notReady"),
                node.ready() ? Tone.SUCCESS : Tone.DANGER);
        HBox head = new HBox(8, name, ready);
        head.setAlignment(Pos.CENTER_LEFT);
        String age = HumanDuration.of(Duration.between(node.createdAt(), Instant.now()));
        Label facts = new Label(messages.text(
                "ui.details.node",
                node.kubelet(),
                node.runtime(),
                node.system(),
                String.format(Locale.ROOT, "%.0f", node.cpus()),
                ByteSize.of(node.memoryBytes()),
                node.pods(),
                age));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        VBox card = new VBox(8, head, facts);
        card.getStyleClass().add("card");
        for (Node.Condition trouble : node.troubles()) {
            Label said = new Label(trouble.type() + ": " + trouble.message());
            said.getStyleClass().add("danger-text");
            said.setWrapText(true);
            card.getChildren().add(said);
        }
        return card;
    }

    private FlowPane checks(List<HealthCheck> checks) {
        List<HealthCheck> bad = checks.stream().filter(check -> !check.good()).toList();
        FlowPane pane = new FlowPane(8, 8);
        pane.getChildren()
                .add(new StatePill(
                        messages.text("ui.details.checks", checks.size() - bad.size(), checks.size()),
                        bad.isEmpty() ? Tone.SUCCESS : Tone.DANGER));
        bad.forEach(check -> pane.getChildren().add(new StatePill(check.name(), Tone.DANGER)));
        return pane;
    }

    private static GridPane images(List<Node> nodes) {
        GridPane grid = new GridPane(16, 4);
        nodes.stream().flatMap(node -> node.images().stream()).distinct().forEach(image -> {
            ShortLabel name = new ShortLabel(image.name());
            GridPane.setHgrow(name, Priority.ALWAYS);
            Label size = new Label(ByteSize.of(image.bytes()));
            size.getStyleClass().add("muted");
            size.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, size);
        });
        return grid;
    }
}
