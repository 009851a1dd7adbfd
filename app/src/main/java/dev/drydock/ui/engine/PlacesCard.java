package dev.drydock.ui.engine;

import dev.drydock.model.EnginePlace;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.ShortLabel;
import dev.drydock.ui.widget.StatePill;
import dev.drydock.ui.widget.Tone;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every place in the order in which it was considered: what it is, what became of it, and why. */
final class PlacesCard extends VBox {
    private final Messages messages;
    private final GridPane rows = new GridPane();

    PlacesCard(List<EnginePlace> places, Messages messages) {
        this.messages = messages;
        setId("engine-places");
        getStyleClass().addAll("card", "places-card");
        rows.getStyleClass().add("places");
        ColumnConstraints name = new ColumnConstraints(150);
        ColumnConstraints state = new ColumnConstraints(110);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        rows.getColumnConstraints().addAll(name, state, rest);
        for (int i = 0; i < places.size(); i++) {
            row(i, places.get(i));
        }
        getChildren().add(rows);
    }

    private void row(int index, EnginePlace place) {
        ShortLabel name = new ShortLabel(messages.text(place.name()));
        StatePill state = new StatePill(
                messages.text("engine.state." + place.state().name().toLowerCase(Locale.ROOT)), tone(place.state()));
        ShortLabel why = new ShortLabel(messages.text(place.why()), quiet(place) ? "muted" : "plain");
        VBox text = new VBox(why);
        text.setMinWidth(0);
        if (!place.address().isEmpty()) {
            text.getChildren().addFirst(new ShortLabel(place.address(), "mono", quiet(place) ? "muted" : "plain"));
        }
        if (place.state() == EnginePlace.State.CHOSEN) {
            name.getStyleClass().add("bold");
        } else if (quiet(place)) {
            name.getStyleClass().add("muted");
        }
        rows.addRow(index, name, state, text);
        rows.getChildren()
                .subList(rows.getChildren().size() - 3, rows.getChildren().size())
                .forEach(cell -> {
                    GridPane.setValignment(cell, VPos.TOP);
                });
    }

    private static boolean quiet(EnginePlace place) {
        return place.state() == EnginePlace.State.UNUSED || place.state() == EnginePlace.State.SILENT;
    }

    private static Tone tone(EnginePlace.State state) {
        return switch (state) {
            case CHOSEN -> Tone.SUCCESS;
            case ANSWERS -> Tone.ACCENT;
            case SILENT, UNUSED -> Tone.NEUTRAL;
        };
    }
}
