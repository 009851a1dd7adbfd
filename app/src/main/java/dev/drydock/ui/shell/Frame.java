package dev.drydock.ui.shell;

import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.Toast;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is inside the window in one language: navigation, banners, the screen, the task bar. */
final class Frame extends BorderPane {
    /** Below this width the navigation shows icons only. */
    private static final double NARROW = 1000;

    private final ShellViewModel model;
    private final Messages messages;
    private final Screens screens;
    private final Bonds bonds = new Bonds();
    private final Toast toast = new Toast();
    private final Navigation navigation;
    private final ProblemBanner banner;
    private final TaskBar taskBar;
    private final StackPane place = new StackPane();
    private @Nullable Screen shown;

    Frame(ShellViewModel model, Messages messages, Screens screens) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        navigation = new Navigation(model, messages);
        banner = new ProblemBanner(model, messages);
        taskBar = new TaskBar(model, messages);
        VBox.setVgrow(place, Priority.ALWAYS);
        setLeft(navigation);
        setCenter(new StackPane(new VBox(banner, place), toast));
        setBottom(taskBar);
        widthProperty().subscribe(width -> navigation.narrow(width.doubleValue() < NARROW && width.doubleValue() > 0));
    }

    void activate() {
        navigation.bind(model, bonds);
        banner.bind(bonds);
        taskBar.bind(bonds);
        bonds.on(model.screenProperty(), this::show);
    }

    /** Lets everything go; this frame is not used again. */
    void close() {
        bonds.loosen();
        if (shown != null) {
            shown.deactivate();
        }
    }

    void refresh() {
        if (shown != null) {
            shown.refresh();
        }
    }

    /** Says why the window does not go at once, and lets nothing more be begun. */
    void leave(String why) {
        toast.keep(why);
        navigation.setDisable(true);
        place.setDisable(true);
        taskBar.setDisable(true);
    }

    void escape() {
        banner.putNewestAway();
    }

    private void show(ScreenName name) {
        if (shown != null) {
            shown.deactivate();
        }
        Screen next = screens.get(name, messages, toast);
        shown = next;
        place.getChildren().setAll(next.node());
        next.activate();
    }
}
