package dev.drydock.ui.home;

import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.ProblemCard;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Why an Up came to nothing, on the card where it was pressed, with a way to try the same again. */
final class RefusedUp extends VBox {
    private final ProfileItem item;
    private final HomeViewModel model;
    private final Messages messages;

    RefusedUp(ProfileItem item, HomeViewModel model, Messages messages) {
        this.item = item;
        this.model = model;
        this.messages = messages;
        item.refusalProperty().subscribe(this::show);
    }

    private void show(Optional<ProfileItem.Refusal> refusal) {
        getChildren().setAll(refusal.map(this::card).stream().toList());
        setVisible(refusal.isPresent());
        setManaged(refusal.isPresent());
    }

    private ProblemCard card(ProfileItem.Refusal refusal) {
        Button again = Buttons.plain(
                "up-again",
                messages.text("ui.problem.again"),
                Feather.REFRESH_CW,
                () -> model.up(item, refusal.request()));
        Button away = Buttons.plain(
                "put-away",
                messages.text("ui.problem.close"),
                Feather.CHECK,
                () -> item.refusalProperty().set(Optional.empty()));
        again.getStyleClass().add("small");
        away.getStyleClass().add("small");
        return new ProblemCard(refusal.problem(), messages, again, away);
    }
}
