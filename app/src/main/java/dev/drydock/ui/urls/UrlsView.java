package dev.drydock.ui.urls;

import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.ClusterBox;
import dev.drydock.ui.widget.EmptyState;
import dev.drydock.ui.widget.FreshnessBadge;
import dev.drydock.ui.widget.NoCluster;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.RowsBox;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import dev.drydock.ui.widget.Toast;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of what can be opened. */
public final class UrlsView implements Screen {
    private final UrlsViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final RowsBox<UrlRow> rows;
    private final StackPane place = new StackPane();
    private final ClusterBox cluster;
    private final FreshnessBadge badge;
    private final VBox root;

    public UrlsView(UrlsViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        rows = new RowsBox<>(row -> new UrlCard(row, model, messages, toast));
        rows.getStyleClass().add("fades-when-stale");
        cluster = new ClusterBox(model.choice(), messages.text("ui.cluster"));
        badge = new FreshnessBadge(messages, rows);
        badge.setId("urls-freshness");
        root = new VBox(new ScreenHeader(messages.text("ui.nav.urls"), badge, cluster), new PageScroll(place));
        root.setId("urls");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        model.activate();
        cluster.bind(bonds);
        rows.follow(model.rows());
        bonds.on(model.freshnessProperty(), _ -> show());
        bonds.on(model.choice().freshnessProperty(), _ -> show());
        bonds.onAny(model.rows(), this::show);
        bonds.on(model.choice().chosenProperty(), _ -> show());
    }

    @Override
    public void deactivate() {
        bonds.loosen();
        rows.unfollow(model.rows());
        model.deactivate();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show() {
        badge.show(model.choice().freshnessOf(model.freshnessProperty().get()));
        Node wanted = model.rows().isEmpty() ? whyEmpty() : rows;
        if (!place.getChildren().contains(wanted)) {
            place.getChildren().setAll(wanted);
        }
    }

    private Node whyEmpty() {
        if (model.choice().chosenProperty().get().isEmpty()) {
            return NoCluster.of(model.choice(), messages, Feather.LINK, "ui.urls.noCluster.text");
        }
        return switch (model.freshnessProperty().get()) {
            case Freshness.Live _ ->
                new EmptyState(Feather.LINK, messages.text("ui.urls.none.title"), messages.text("ui.urls.none.text"));
            case Freshness.Stale stale -> new ProblemCard(stale.why(), messages);
            case Freshness.Waiting _, Freshness.Reconnecting _ -> new Skeleton(3);
        };
    }
}
