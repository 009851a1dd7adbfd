package dev.drydock.ui.home;

import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.text.Messages;
import dev.drydock.ui.widget.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says on a profile's card that its cluster is not as it says; it may also have been made so, on other ports for one. */
final class DifferencePill extends Label {
    private final Messages messages;
    private final Tooltip details = new Tooltip();

    DifferencePill(Messages messages) {
        this.messages = messages;
        getStyleClass().add("pill");
        Tone.NEUTRAL.colour(this);
        setTooltip(details);
    }

    void show(List<ProfileChange> changes) {
        setVisible(!changes.isEmpty());
        setManaged(isVisible());
        setText(messages.text("profile.differs", text(changes, ", ", this::part)));
        details.setText(text(changes, "\n", this::line));
    }

    private static String text(List<ProfileChange> changes, String between, Function<ProfileChange, String> one) {
        return changes.stream().map(one).collect(Collectors.joining(between));
    }

    private String part(ProfileChange change) {
        return messages.text("profile.part." + change.part().word());
    }

    private String line(ProfileChange change) {
        return part(change) + ":  " + change.before() + "   ⇒   " + change.after() + "   "
                + messages.text(change.needsRecreate() ? "profile.effect.recreate" : "profile.effect.nextUp");
    }
}
