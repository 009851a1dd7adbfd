package dev.drydock.ui.profile;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A line of a list in the form, as it is typed. */
final class TextRow {
    private final StringProperty text;

    TextRow(String text) {
        this.text = new SimpleStringProperty(text);
    }

    StringProperty textProperty() {
        return text;
    }

    String text() {
        return text.get().strip();
    }
}
