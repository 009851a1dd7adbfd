package dev.drydock.ui.widget;

import dev.drydock.model.Freshness;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.ClusterChoice;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** What a screen about a cluster shows when there is none to look at: why that is so. */
public final class NoCluster {
    private NoCluster() {}

    /** @param text the key of what one can do about it */
    public static Node of(ClusterChoice choice, Messages messages, Feather icon, String text) {
        return switch (choice.freshnessProperty().get()) {
            case Freshness.Stale stale -> new ProblemCard(stale.why(), messages);
            case Freshness.Live _ ->
                new EmptyState(icon, messages.text("ui.pods.noCluster.title"), messages.text(text));
            case Freshness.Waiting _, Freshness.Reconnecting _ -> new Skeleton(3);
        };
    }
}
