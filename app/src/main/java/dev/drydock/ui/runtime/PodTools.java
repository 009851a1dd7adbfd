package dev.drydock.ui.runtime;

import atlantafx.base.controls.CustomTextField;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The row of controls above the pod table: which pods to show. */
final class PodTools extends HBox {
    private final RuntimeViewModel model;
    private final String all;
    private final CustomTextField filter = new CustomTextField();
    private final ComboBox<String> namespace = new ComboBox<>();
    private final ToggleButton onlyProblems;
    private final Label count = new Label();
    private final Messages messages;

    PodTools(RuntimeViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        all = messages.text("ui.pods.allNamespaces");
        onlyProblems = new ToggleButton(messages.text("ui.pods.onlyProblems"), new Icon(Feather.ALERT_TRIANGLE));
        onlyProblems.setId("pods-only-problems");
        onlyProblems.setMinWidth(USE_PREF_SIZE);
        onlyProblems.getStyleClass().add("tool-toggle");
        filter.setId("pods-filter");
        filter.setLeft(new Icon(Feather.SEARCH));
        filter.setPromptText(messages.text("ui.pods.filter"));
        filter.setMinWidth(120);
        filter.setMaxWidth(360);
        HBox.setHgrow(filter, Priority.ALWAYS);
        namespace.setId("pods-namespace-filter");
        namespace.setAccessibleText(messages.text("ui.pods.namespace"));
        namespace.setPrefWidth(200);
        namespace.setMinWidth(120);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(filter, namespace, onlyProblems, count);
    }

    void activate(Bonds bonds) {
        filter.setText(model.textProperty().get());
        onlyProblems.setSelected(model.onlyProblemsProperty().get());
        bonds.on(filter.textProperty(), model.textProperty()::set);
        bonds.on(onlyProblems.selectedProperty(), model.onlyProblemsProperty()::set);
        bonds.onAny(model.namespaces(), this::showNamespaces);
        bonds.on(model.namespaceProperty(), chosen -> namespace.setValue(chosen.orElse(all)));
        bonds.on(
                namespace.valueProperty(),
                chosen -> model.namespaceProperty()
                        .set(Optional.ofNullable(chosen).filter(name -> !name.equals(all))));
        bonds.onAny(model.visible(), this::showCount);
        bonds.onAny(model.all(), this::showCount);
    }

    void findAnew() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void showNamespaces() {
        List<String> choices = new ArrayList<>(List.of(all));
        choices.addAll(model.namespaces());
        Optional<String> chosen = model.namespaceProperty().get();
        namespace.getItems().setAll(choices);
        namespace.setValue(chosen.orElse(all));
    }

    private void showCount() {
        count.setText(messages.text(
                "ui.pods.count", model.visible().size(), model.all().size()));
    }
}
