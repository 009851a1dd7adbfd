package dev.drydock.ui.widget;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The few kinds of buttons there are. */
public final class Buttons {
    private Buttons() {}

    /** The one that a screen is about. */
    public static Button primary(String id, String text, Feather icon, Runnable action) {
        Button button = plain(id, text, icon, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, new Icon(icon));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Without a frame, for what is beside the point. */
    public static Button flat(String id, String text, Feather icon, Runnable action) {
        Button button = plain(id, text, icon, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** Only an icon; its words are in the tooltip and for screen readers. */
    public static Button icon(String id, String words, Feather icon, Runnable action) {
        Button button = flat(id, "", icon, action);
        button.getStyleClass().add(Styles.BUTTON_ICON);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    /** A place for a button that may be disabled: JavaFX shows no tooltip on a disabled control, so its place says why. */
    public static StackPane explained(Node button, Tooltip why) {
        StackPane place = new StackPane(button);
        button.disabledProperty().subscribe(disabled -> {
            if (disabled) {
                Tooltip.install(place, why);
            } else {
                Tooltip.uninstall(place, why);
            }
        });
        return place;
    }
}
