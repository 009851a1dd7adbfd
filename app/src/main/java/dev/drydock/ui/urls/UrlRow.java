package dev.drydock.ui.urls;

import dev.drydock.model.Endpoint;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A row of the URL list: the same row while the same way leads to the same target. */
final class UrlRow {
    /** What makes it the same way. */
    record Key(String name, String target, Endpoint.Via via, String url) {
        static Key of(Endpoint endpoint) {
            return new Key(
                    endpoint.name(),
                    endpoint.target(),
                    endpoint.via(),
                    endpoint.url().orElse(""));
        }
    }

    private final ObjectProperty<Endpoint> endpoint;

    UrlRow(Endpoint endpoint) {
        this.endpoint = new SimpleObjectProperty<>(endpoint);
    }

    Key key() {
        return Key.of(endpoint.get());
    }

    ObjectProperty<Endpoint> endpointProperty() {
        return endpoint;
    }
}
