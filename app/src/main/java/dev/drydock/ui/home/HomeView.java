package dev.drydock.ui.home;

import dev.drydock.model.Freshness;
import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.EmptyState;
import dev.drydock.ui.widget.FreshnessBadge;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.RowsBox;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import dev.drydock.ui.widget.Toast;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: profiles to bring up, and the clusters there are. */
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final RowsBox<ProfileItem> profiles;
    private final RowsBox<Problem> broken;
    private final RowsBox<ClusterItem> clusters;
    private final StackPane profilesPlace = new StackPane();
    private final StackPane clustersPlace = new StackPane();
    private final FreshnessBadge badge;
    private final VBox root;

    public HomeView(HomeViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        profiles = new RowsBox<>(item -> new ProfileCard(item, model, messages));
        broken = new RowsBox<>(problem -> new ProblemCard(problem, messages));
        broken.setId("broken-profiles");
        clusters = new RowsBox<>(item -> new ClusterRow(item, model, messages, toast));
        clusters.getStyleClass().add("fades-when-stale");
        badge = new FreshnessBadge(messages, clusters);
        badge.setId("home-freshness");
        PageScroll page = new PageScroll(
                section("ui.home.profiles"), profilesPlace, broken, section("ui.home.clusters"), clustersPlace);
        root = new VBox(new ScreenHeader(messages.text("ui.nav.home"), badge), page);
        root.setId("home");
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        model.activate();
        profiles.follow(model.profiles());
        broken.follow(model.broken());
        clusters.follow(model.clusters());
        bonds.on(model.freshnessProperty(), badge::show);
        bonds.on(model.freshnessProperty(), _ -> showClusters());
        bonds.onAny(model.clusters(), this::showClusters);
        bonds.on(model.profilesProblemProperty(), _ -> showProfiles());
        bonds.onAny(model.profiles(), this::showProfiles);
        bonds.onAny(model.broken(), this::showBroken);
    }

    @Override
    public void deactivate() {
        bonds.loosen();
        profiles.unfollow(model.profiles());
        broken.unfollow(model.broken());
        clusters.unfollow(model.clusters());
        model.deactivate();
    }

    @Override
    public void refresh() {
        model.loadProfiles();
        model.lookAgain();
    }

    private void showProfiles() {
        Optional<Problem> problem = model.profilesProblemProperty().get();
        if (problem.isPresent()) {
            place(profilesPlace, new ProblemCard(problem.get(), messages, again(model::loadProfiles)));
        } else {
            place(profilesPlace, model.profiles().isEmpty() ? new Skeleton(1) : profiles);
        }
    }

    private void showBroken() {
        broken.setVisible(!model.broken().isEmpty());
        broken.setManaged(broken.isVisible());
    }

    private void showClusters() {
        if (!model.clusters().isEmpty()) {
            place(clustersPlace, clusters);
            return;
        }
        place(
                clustersPlace,
                switch (model.freshnessProperty().get()) {
                    case Freshness.Stale stale -> new ProblemCard(stale.why(), messages, again(model::lookAgain));
                    case Freshness.Live _ ->
                        new EmptyState(
                                Feather.SERVER,
                                messages.text("ui.home.empty.title"),
                                messages.text("ui.home.empty.text"));
                    case Freshness.Waiting _, Freshness.Reconnecting _ -> new Skeleton(3);
                });
    }

    private Button again(Runnable action) {
        Button again = Buttons.plain("try-again", messages.text("ui.problem.again"), Feather.REFRESH_CW, action);
        again.getStyleClass().add("small");
        return again;
    }

    private static void place(StackPane where, Node what) {
        if (!where.getChildren().equals(java.util.List.of(what))) {
            where.getChildren().setAll(what);
        }
    }
}
