package dev.drydock.ui.shell;

import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.ProblemCard;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The problems above the screen, until the user puts them away. */
final class ProblemBanner extends VBox {
    private final ShellViewModel model;
    private final Messages messages;

    ProblemBanner(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("problems");
        getStyleClass().add("banners");
    }

    void bind(Bonds bonds) {
        bonds.onAny(model.problems(), this::show);
    }

    /** Puts the newest away, for Escape. */
    void putNewestAway() {
        model.problems().stream().findFirst().ifPresent(model::putAway);
    }

    private void show() {
        getChildren().setAll(model.problems().stream().map(this::card).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private ProblemCard card(Problem problem) {
        var away = Buttons.plain(
                "close-problem", messages.text("ui.problem.close"), Feather.CHECK, () -> model.putAway(problem));
        away.getStyleClass().add("small");
        return new ProblemCard(problem, messages, away);
    }
}
