package dev.drydock.ui.home;

import dev.drydock.feature.cluster.ClusterName;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.KubernetesVersion;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the user types before a profile is brought up, and what is wrong with it. */
final class UpForm {
    /** Who can make a cluster, the usual one first. */
    static final List<ProviderId> PROVIDERS = List.of(ProviderId.KIND, ProviderId.K3S);

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("");
    private final StringProperty http = new SimpleStringProperty("");
    private final StringProperty https = new SimpleStringProperty("");
    private final ObjectProperty<ProviderId> provider = new SimpleObjectProperty<>(PROVIDERS.getFirst());
    private final StringBinding complaint = Bindings.createStringBinding(this::complain, name, version, http, https);

    StringProperty nameProperty() {
        return name;
    }

    StringProperty versionProperty() {
        return version;
    }

    StringProperty httpProperty() {
        return http;
    }

    StringProperty httpsProperty() {
        return https;
    }

    ObjectProperty<ProviderId> providerProperty() {
        return provider;
    }

    /** The key of the sentence that says what is wrong; empty when nothing is. */
    StringBinding complaintProperty() {
        return complaint;
    }

    UpRequest request(String profile) {
        return new UpRequest(
                profile,
                typed(name),
                typed(version).map(KubernetesVersion::tag),
                typed(http).map(Integer::valueOf),
                typed(https).map(Integer::valueOf),
                Optional.of(provider.get()));
    }

    /** What is typed, as the changes of a cluster that is made anew; its provider stays. */
    Changes changes() {
        return new Changes(
                typed(version).map(KubernetesVersion::tag),
                typed(http).map(Integer::valueOf),
                typed(https).map(Integer::valueOf),
                Optional.empty());
    }

    /** The same for one field. */
    StringBinding complaintAbout(StringProperty field) {
        return Bindings.createStringBinding(() -> complain(field), field);
    }

    private String complain() {
        return Stream.of(name, version, http, https)
                .map(this::complain)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String complain(StringProperty field) {
        if (field.equals(name)) {
            return typed(name).filter(text -> !ClusterName.fits(text)).isPresent() ? "ui.up.badName" : "";
        }
        if (field.equals(version)) {
            boolean bad = typed(version)
                    .filter(text -> !KubernetesVersion.allows(text))
                    .isPresent();
            return bad ? "ui.up.badVersion" : "";
        }
        return badPort(field) ? "ui.up.badPort" : "";
    }

    private static boolean badPort(StringProperty field) {
        return typed(field).filter(text -> !isPort(text)).isPresent();
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535;
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.ofNullable(field.get()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
