package dev.drydock.docker;

import dev.drydock.model.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where engines listen when nobody says otherwise, by the documentation of each; the plain Docker engine first. */
final class UsualSockets {
    private final Map<String, String> environment;
    private final Path home;
    private final List<Usual> places = new ArrayList<>();

    private UsualSockets(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /**
     * One of them.
     *
     * @param product the word of its name in the bundle
     */
    record Usual(String product, String address) {
        Message name() {
            return Message.of("engine.place." + product);
        }
    }

    static List<Usual> of(String osName, Map<String, String> environment, Path home) {
        UsualSockets sockets = new UsualSockets(environment, home);
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            sockets.windows();
        } else if (os.startsWith("mac")) {
            sockets.mac();
        } else {
            sockets.linux();
        }
        return List.copyOf(sockets.places);
    }

    /** Docker Desktop has had its own pipe beside the old one since it has contexts. */
    private void windows() {
        pipe("docker", "docker_engine");
        pipe("desktop", "dockerDesktopLinuxEngine");
        pipe("podman", "podman-machine-default");
    }

    private void mac() {
        home("desktop", ".docker/run/docker.sock");
        socket("docker", "/var/run/docker.sock");
        inVirtualMachines();
        home("podman", ".local/share/containers/podman/machine/podman.sock");
        // Podman 5 keeps its machines' sockets with the temporary files.
        said("TMPDIR")
                .ifPresent(folder -> socket(
                        "podman",
                        Path.of(folder, "podman", "podman-machine-default-api.sock")
                                .toString()));
    }

    private void linux() {
        socket("docker", "/var/run/docker.sock");
        said("XDG_RUNTIME_DIR").ifPresent(folder -> socket("rootless", folder + "/docker.sock"));
        home("desktop", ".docker/desktop/docker.sock");
        // Where a rootless engine listens when it was started without XDG_RUNTIME_DIR.
        home("rootless", ".docker/run/docker.sock");
        inVirtualMachines();
        said("XDG_RUNTIME_DIR").ifPresent(folder -> socket("podmanRootless", folder + "/podman/podman.sock"));
        socket("podman", "/run/podman/podman.sock");
    }

    private void inVirtualMachines() {
        said("COLIMA_HOME").ifPresent(folder -> socket("colima", folder + "/default/docker.sock"));
        home("colima", ".colima/default/docker.sock");
        said("XDG_CONFIG_HOME").ifPresent(folder -> socket("colima", folder + "/colima/default/docker.sock"));
        home("orbstack", ".orbstack/run/docker.sock");
        home("rancher", ".rd/docker.sock");
    }

    private void pipe(String product, String name) {
        places.add(new Usual(product, "npipe:////./pipe/" + name));
    }

    private void home(String product, String path) {
        socket(product, home.resolve(path).toString());
    }

    private void socket(String product, String path) {
        places.add(new Usual(product, "unix://" + path));
    }

    private Optional<String> said(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
