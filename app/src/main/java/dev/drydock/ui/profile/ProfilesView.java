package dev.drydock.ui.profile;

import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import dev.drydock.ui.widget.Toast;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The list of profiles on the left, the one that is looked at beside it. */
public final class ProfilesView implements Screen {
    private final ProfilesViewModel model;
    private final Messages messages;
    private final Toast toast;
    private final Bonds bonds = new Bonds();
    private final ListView<ProfileItem> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final VBox root;
    private Optional<EditorView> shown = Optional.empty();

    public ProfilesView(ProfilesViewModel model, Messages messages, Toast toast) {
        this.model = model;
        this.messages = messages;
        this.toast = toast;
        list.setId("profile-list");
        list.getStyleClass().add("profile-list");
        list.setCellFactory(_ -> new ProfileCell(messages));
        list.setItems(model.items());
        Button open = Buttons.plain("profile-import", messages.text("profile.import"), Feather.DOWNLOAD, this::choose);
        // As wide as the window leaves it, however long a line in it is.
        place.setMinWidth(0);
        place.setPrefWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox body = new HBox(list, place);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("profile-body");
        root = new VBox(new ScreenHeader(messages.text("ui.nav.profiles"), open), body);
        root.setId("profiles");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        model.activate();
        bonds.on(model.editorProperty(), this::show);
        bonds.on(model.problemProperty(), this::showProblem);
        bonds.on(list.getSelectionModel().selectedItemProperty(), this::selected);
    }

    @Override
    public void deactivate() {
        bonds.loosen();
        model.deactivate();
    }

    @Override
    public void refresh() {
        model.load();
    }

    private void selected(ProfileItem item) {
        boolean other = item != null
                && model.editorProperty()
                        .get()
                        .filter(editor -> editor.id().equals(item.id()))
                        .isEmpty();
        if (other) {
            model.select(item.id());
        }
    }

    private void show(Optional<ProfileEditor> editor) {
        if (editor.isEmpty()) {
            place(new Skeleton(3));
            return;
        }
        model.items().stream()
                .filter(item -> item.id().equals(editor.get().id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        if (shown.filter(view -> view.shows(editor.get())).isEmpty()) {
            shown = Optional.of(new EditorView(editor.get(), model, messages, toast));
        }
        place(shown.get());
    }

    private void showProblem(Optional<Problem> problem) {
        problem.ifPresent(why -> place(new VBox(new ProblemCard(why, messages))));
    }

    private void place(Node node) {
        if (!place.getChildren().equals(List.of(node))) {
            place.getChildren().setAll(node);
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("profile.import.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("YAML", "*.yaml", "*.yml"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("profile.import.all"), "*"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            model.importFile(chosen.toPath());
        }
    }
}
