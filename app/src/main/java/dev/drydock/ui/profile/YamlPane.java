package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The two files of a profile as text. */
final class YamlPane extends VBox {
    private final Messages messages;
    private final StackPane place = new StackPane();
    private final Label caret = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final TextArea cluster;
    private final TextArea profile;
    private final ToggleButton clusterTab;
    private final ToggleButton profileTab;

    YamlPane(ProfileEditor editor, Messages messages) {
        this.messages = messages;
        cluster = area("profile-cluster-yaml", editor.clusterProperty(), editor.own());
        profile = area("profile-profile-yaml", editor.profileProperty(), editor.own());
        clusterTab = tab(ProfileTexts.CLUSTER, cluster);
        profileTab = tab(ProfileTexts.PROFILE, profile);
        caret.getStyleClass().addAll("muted", "small-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tabs = new HBox(4, clusterTab, profileTab, space, caret);
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.getStyleClass().add("yaml-tabs");
        VBox.setVgrow(place, Priority.ALWAYS);
        getStyleClass().add("yaml-pane");
        getChildren().addAll(tabs, place);
        show(clusterTab, cluster);
    }

    private TextArea area(String id, StringProperty text, boolean editable) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setEditable(editable);
        area.getStyleClass().addAll("mono", "yaml");
        area.textProperty().bindBidirectional(text);
        area.caretPositionProperty().subscribe(_ -> showCaret(area));
        return area;
    }

    private ToggleButton tab(String file, TextArea area) {
        ToggleButton button = new ToggleButton(file);
        button.setId("tab-" + file.replace('.', '-'));
        button.setToggleGroup(group);
        button.getStyleClass().addAll("flat", "small", "fold-toggle");
        button.setOnAction(_ -> show(button, area));
        return button;
    }

    private void show(ToggleButton tab, Node area) {
        tab.setSelected(true);
        place.getChildren().setAll(area);
        showCaret((TextArea) area);
    }

    private void showCaret(TextArea area) {
        String before = area.getText(0, Math.min(area.getCaretPosition(), area.getLength()));
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        caret.setText(messages.text("profile.caret", line, column));
    }

    /** Puts the caret where a file is broken. */
    void goTo(FileBroken broken) {
        boolean inCluster = broken.file().endsWith(ProfileTexts.CLUSTER);
        TextArea area = inCluster ? cluster : profile;
        show(inCluster ? clusterTab : profileTab, area);
        area.requestFocus();
        int start = lineStart(area.getText(), broken.line());
        int end = area.getText().indexOf('\n', start);
        int last = end < 0 ? area.getLength() : end;
        int column = area.getText().offsetByCodePoints(start, Math.min(broken.column() - 1, last - start));
        area.selectRange(Math.min(column, last), last);
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
