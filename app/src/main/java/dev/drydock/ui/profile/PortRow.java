package dev.drydock.ui.profile;

import dev.drydock.model.PortMapping;
import dev.drydock.model.PortMapping.Protocol;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A port in the form, as it is typed. */
final class PortRow {
    private final StringProperty host;
    private final StringProperty node;
    private final StringProperty address;
    private final ObjectProperty<Protocol> protocol;

    PortRow(PortMapping port) {
        host = new SimpleStringProperty(port.hostPort() > 0 ? Integer.toString(port.hostPort()) : "");
        node = new SimpleStringProperty(port.containerPort() > 0 ? Integer.toString(port.containerPort()) : "");
        address = new SimpleStringProperty(port.listenAddress());
        protocol = new SimpleObjectProperty<>(port.protocol());
    }

    /** One that is not filled in yet. */
    static PortRow empty() {
        return new PortRow(PortMapping.loopback(0, 0));
    }

    /** Empty where the port is chosen when the cluster is made. */
    StringProperty hostProperty() {
        return host;
    }

    StringProperty nodeProperty() {
        return node;
    }

    StringProperty addressProperty() {
        return address;
    }

    ObjectProperty<Protocol> protocolProperty() {
        return protocol;
    }

    Optional<PortMapping> port() {
        String from = host.get().strip();
        String to = node.get().strip();
        boolean good =
                (from.isEmpty() || isPort(from)) && isPort(to) && !address.get().isBlank();
        return good
                ? Optional.of(new PortMapping(
                        address.get().strip(),
                        from.isEmpty() ? 0 : Integer.parseInt(from),
                        Integer.parseInt(to),
                        protocol.get()))
                : Optional.empty();
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= 65535;
    }
}
