package dev.drydock.ui.home;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.Skeleton;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** One cluster in full, beside the window; filled when the answers have come. */
final class DetailsDialog {
    private final String cluster;
    private final PowerViewModel model;
    private final Messages messages;
    private final StackPane place = new StackPane(new Skeleton(4));

    DetailsDialog(String cluster, PowerViewModel model, Messages messages) {
        this.cluster = cluster;
        this.model = model;
        this.messages = messages;
    }

    void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(cluster);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("details");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getButtonTypes()
                .setAll(new ButtonType(messages.text("ui.problem.close"), ButtonType.CLOSE.getButtonData()));
        place.getStyleClass().add("details");
        ScrollPane scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setContent(scroll);
        pane.setPrefSize(760, 560);
        model.inspect(cluster, this::fill, problem -> place.getChildren().setAll(new ProblemCard(problem, messages)));
        dialog.show();
    }

    private void fill(ClusterDetails details) {
        place.getChildren().setAll(new DetailsCard(details, messages));
    }
}
