package dev.drydock.ui.activity;

import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.EmptyState;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.RowsBox;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of what ran and what runs. */
public final class ActivityView implements Screen {
    private final ActivityViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final RowsBox<ActivityRow> rows;
    private final StackPane place = new StackPane();
    private final VBox root;

    public ActivityView(ActivityViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        rows = new RowsBox<>(this::card);
        root = new VBox(new ScreenHeader(messages.text("ui.nav.activity")), new PageScroll(place));
        root.setId("activity");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        model.activate();
        rows.follow(model.rows());
        bonds.onAny(model.rows(), this::show);
        bonds.on(model.loadedProperty(), _ -> show());
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
        Node wanted = model.rows().isEmpty() ? whyEmpty() : rows;
        if (!place.getChildren().contains(wanted)) {
            place.getChildren().setAll(wanted);
        }
    }

    private Node whyEmpty() {
        return model.loadedProperty().get()
                ? new EmptyState(
                        Feather.ACTIVITY,
                        messages.text("ui.activity.none.title"),
                        messages.text("ui.activity.none.text"))
                : new Skeleton(3);
    }

    private ActivityCard card(ActivityRow row) {
        return switch (row) {
            case ActivityRow.OfThisRun of -> new TaskCard(of.task(), model, messages);
            case ActivityRow.OfHistory of -> {
                ActivityCard card =
                        new ActivityCard(of.entry().kind(), of.entry().subject(), messages);
                card.show(
                        of.entry().outcome(),
                        of.entry().started(),
                        of.entry().took(),
                        of.entry().problem());
                yield card;
            }
        };
    }
}
