package dev.drydock.ui.shell;

import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.FreshnessBadge;
import dev.drydock.ui.widget.Icon;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The column on the left: the screens, and below whether the engine answers. In a narrow window only icons remain. */
final class Navigation extends VBox {
    private static final double WIDE = 208;
    private static final double NARROW = 64;

    private final Map<ScreenName, ToggleButton> buttons = new EnumMap<>(ScreenName.class);
    private final Label brand = new Label("Drydock");
    private final Label engineTitle;
    private final FreshnessBadge badge;

    Navigation(ShellViewModel model, Messages messages) {
        getStyleClass().add("navigation");
        setId("navigation");
        brand.getStyleClass().add("brand");
        HBox head = new HBox(12, new Icon(Feather.ANCHOR), brand);
        head.getStyleClass().add("brand-box");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        ToggleGroup group = new ToggleGroup();
        for (ScreenName screen : ScreenName.values()) {
            ToggleButton button = button(screen, messages, model);
            button.setToggleGroup(group);
            buttons.put(screen, button);
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        engineTitle = new Label(messages.text("ui.engine"));
        engineTitle.getStyleClass().addAll("muted", "small-text");
        badge = new FreshnessBadge(messages, engineTitle);
        badge.setId("engine-freshness");
        VBox engine = new VBox(4, engineTitle, badge);
        engine.getStyleClass().add("engine-box");
        engine.setOnMouseClicked(_ -> model.screenProperty().set(ScreenName.ENGINE));
        getChildren().addAll(space, engine);
        narrow(false);
    }

    void bind(ShellViewModel model, Bonds bonds) {
        bonds.on(model.screenProperty(), screen -> button(screen).setSelected(true));
        bonds.on(model.engineProperty(), badge::show);
    }

    void narrow(boolean narrow) {
        setMinWidth(narrow ? NARROW : WIDE);
        setMaxWidth(narrow ? NARROW : WIDE);
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
        engineTitle.setVisible(!narrow);
        engineTitle.setManaged(!narrow);
        badge.shrink(narrow);
        buttons.values()
                .forEach(
                        button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private ToggleButton button(ScreenName screen) {
        ToggleButton button = buttons.get(screen);
        if (button == null) {
            throw new IllegalStateException(screen.word());
        }
        return button;
    }

    private static ToggleButton button(ScreenName screen, Messages messages, ShellViewModel model) {
        String words = messages.text("ui.nav." + screen.word());
        ToggleButton button = new ToggleButton(words, new Icon(screen.icon()));
        button.setId("nav-" + screen.word());
        button.getStyleClass().add("nav-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(messages.text("ui.nav.hint", words, shortcut(screen))));
        button.setOnAction(_ -> button.setSelected(true));
        // Not only a press: the arrow keys select too.
        button.selectedProperty().subscribe((_, selected) -> {
            if (selected) {
                model.screenProperty().set(screen);
            }
        });
        return button;
    }

    private static String shortcut(ScreenName screen) {
        return new KeyCodeCombination(screen.key(), KeyCombination.SHORTCUT_DOWN).getDisplayText();
    }
}
