package dev.drydock.ui.runtime;

import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.ClusterBox;
import dev.drydock.ui.widget.EmptyState;
import dev.drydock.ui.widget.FreshnessBadge;
import dev.drydock.ui.widget.NoCluster;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import dev.drydock.ui.widget.Toast;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What runs in a cluster: its pods, and the log of the selected one. */
public final class RuntimeView implements Screen {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final RuntimeViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final PodTable table;
    private final PodTools tools;
    private final LogPane log;
    private final ClusterBox cluster;
    private final FreshnessBadge badge;
    private final SplitPane split;
    private final VBox nothing = new VBox();
    private final VBox root;

    public RuntimeView(RuntimeViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        table = new PodTable(model, messages);
        tools = new PodTools(model, messages);
        log = new LogPane(model.log(), messages, toast);
        cluster = new ClusterBox(model.choice(), messages.text("ui.cluster"));
        badge = new FreshnessBadge(messages, table);
        badge.setId("pods-freshness");
        split = new SplitPane(table, log);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        split.getStyleClass().add("screen-split");
        table.setMinHeight(120);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(new ScreenHeader(messages.text("ui.nav.runtime"), badge, cluster), tools, split, nothing);
        nothing.getStyleClass().add("page");
        root.setId("runtime");
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key)) {
                find();
            }
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        model.activate();
        cluster.bind(bonds);
        table.activate(bonds);
        tools.activate(bonds);
        log.activate(bonds);
        bonds.on(model.freshnessProperty(), _ -> showWhyEmpty());
        bonds.onAny(model.all(), this::showWhyEmpty);
        bonds.on(model.choice().chosenProperty(), _ -> showWhyEmpty());
        bonds.on(model.choice().freshnessProperty(), _ -> showWhyEmpty());
    }

    @Override
    public void deactivate() {
        bonds.loosen();
        model.deactivate();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void find() {
        if (model.log().sourceProperty().get().isPresent()) {
            log.findAnew();
        } else {
            tools.findAnew();
        }
    }

    private void showWhyEmpty() {
        badge.show(model.choice().freshnessOf(model.freshnessProperty().get()));
        boolean cluster = model.choice().chosenProperty().get().isPresent();
        tools.setVisible(cluster);
        tools.setManaged(cluster);
        split.setVisible(cluster);
        split.setManaged(cluster);
        nothing.setVisible(!cluster);
        nothing.setManaged(!cluster);
        if (cluster) {
            table.setPlaceholder(whyEmpty());
        } else {
            nothing.getChildren()
                    .setAll(NoCluster.of(model.choice(), messages, Feather.LAYERS, "ui.pods.noCluster.text"));
        }
    }

    private Node whyEmpty() {
        if (!model.all().isEmpty()) {
            return empty("noMatch");
        }
        return switch (model.freshnessProperty().get()) {
            case Freshness.Live _ -> empty("noPods");
            case Freshness.Stale stale -> new ProblemCard(stale.why(), messages);
            case Freshness.Waiting _, Freshness.Reconnecting _ -> new Skeleton(3);
        };
    }

    private EmptyState empty(String why) {
        return new EmptyState(
                Feather.LAYERS, messages.text("ui.pods." + why + ".title"), messages.text("ui.pods." + why + ".text"));
    }
}
