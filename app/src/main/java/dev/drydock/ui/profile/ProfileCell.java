package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Dot;
import dev.drydock.ui.widget.Icon;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A profile in the list: its title, its id, whose it is, and whether something about it wants to be seen to. */
final class ProfileCell extends ListCell<ProfileItem> {
    private final Messages messages;
    private final ShortLabel title = new ShortLabel("", "profile-cell-title");
    private final ShortLabel id = new ShortLabel("", "muted", "small-text");
    private final Dot dot = new Dot(Tone.ACCENT);
    private final StackPane lock = new StackPane(new Icon(Feather.LOCK));
    private final Tooltip why = new Tooltip();
    private final HBox content;
    private final Bonds bonds = new Bonds();

    ProfileCell(Messages messages) {
        this.messages = messages;
        VBox words = new VBox(2, title, id);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Tooltip.install(lock, new Tooltip(messages.text("profile.bundled.note")));
        content = new HBox(8, words, lock, dot);
        content.setAlignment(Pos.CENTER_LEFT);
        // A cell is as wide as its list, however long the title is.
        setPrefWidth(0);
        Tooltip.install(dot, why);
    }

    @Override
    protected void updateItem(@Nullable ProfileItem item, boolean empty) {
        super.updateItem(item, empty);
        bonds.loosen();
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(content);
        bonds.on(item.entryProperty(), _ -> show(item));
        bonds.on(item.unsavedProperty(), _ -> show(item));
    }

    private void show(ProfileItem item) {
        ProfileEntry entry = item.entryProperty().get();
        title.setText(entry.profile()
                .map(profile -> profile.title().in(messages.locale()))
                .orElse(entry.id()));
        id.setText(entry.id());
        lock.setVisible(!entry.own());
        lock.setManaged(lock.isVisible());
        boolean broken = entry.problem().isPresent();
        boolean unsaved = item.unsavedProperty().get();
        dot.setVisible(broken || unsaved);
        dot.setManaged(dot.isVisible());
        dot.show(unsaved ? Tone.ACCENT : Tone.DANGER);
        why.setText(messages.text(unsaved ? "profile.unsaved" : "profile.broken.note"));
    }
}
