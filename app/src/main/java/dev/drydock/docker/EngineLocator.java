package dev.drydock.docker;

import dev.drydock.model.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a Docker engine may be listening, in the order of trust: what the user named, then what the docker command would
 * use, then the usual sockets of this system. Reads the docker command's settings and connects to nothing.
 */
public final class EngineLocator {
    private final Map<String, String> environment;
    private final String osName;
    private final Path home;
    private final DockerSettings settings;

    /** @param osName as in the system property {@code os.name} */
    public EngineLocator(Map<String, String> environment, String osName, Path home) {
        this.environment = Map.copyOf(environment);
        this.osName = osName;
        this.home = home;
        this.settings =
                new DockerSettings(said("DOCKER_CONFIG").map(Path::of).orElseGet(() -> home.resolve(".docker")));
    }

    /** Of this process and its user. */
    public static EngineLocator ofThisComputer() {
        return new EngineLocator(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /**
     * A place to try.
     *
     * @param address such as {@code unix:///var/run/docker.sock}, or the name of a context that leads nowhere
     * @param flaw why it need not be tried
     */
    record Candidate(String address, Optional<Message> flaw) {
        static Candidate at(String address) {
            boolean spoken = Stream.of("unix://", "tcp://", "npipe://").anyMatch(address::startsWith);
            return new Candidate(address, spoken ? Optional.empty() : Optional.of(Message.of("problem.why.address")));
        }
    }

    /** Never empty. An engine that the environment names is the only one: another would surprise. */
    List<Candidate> candidates() {
        Optional<String> host = said("DOCKER_HOST");
        if (host.isPresent()) {
            return List.of(Candidate.at(host.get()));
        }
        Optional<String> context = said("DOCKER_CONTEXT");
        if (context.isPresent() && !context.get().equals("default")) {
            return List.of(contextNamed(context.get()));
        }
        List<Candidate> places = new ArrayList<>();
        if (context.isEmpty()) {
            settings.currentContext().map(this::contextNamed).ifPresent(places::add);
        }
        usualSockets().map(Candidate::at).forEach(places::add);
        return places.stream().distinct().toList();
    }

    private Candidate contextNamed(String name) {
        return settings.contextHost(name)
                .map(Candidate::at)
                .orElseGet(() -> new Candidate(name, Optional.of(Message.of("problem.why.context"))));
    }

    private Stream<String> usualSockets() {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return Stream.of("docker_engine", "dockerDesktopLinuxEngine", "podman-machine-default")
                    .map(pipe -> "npipe:////./pipe/" + pipe);
        }
        return (os.startsWith("mac") ? macSockets() : linuxSockets()).map(socket -> "unix://" + socket);
    }

    private Stream<String> linuxSockets() {
        return Stream.of(
                        Stream.of("/var/run/docker.sock"),
                        runtimeDirectory("docker.sock"),
                        atHome(".docker/desktop/docker.sock", ".docker/run/docker.sock"),
                        atHome(".colima/default/docker.sock", ".orbstack/run/docker.sock", ".rd/docker.sock"),
                        runtimeDirectory("podman/podman.sock"),
                        Stream.of("/run/podman/podman.sock"))
                .flatMap(sockets -> sockets);
    }

    private Stream<String> macSockets() {
        return Stream.of(
                        atHome(".docker/run/docker.sock"),
                        Stream.of("/var/run/docker.sock"),
                        atHome(".colima/default/docker.sock", ".orbstack/run/docker.sock", ".rd/docker.sock"),
                        atHome(".local/share/containers/podman/machine/podman.sock"))
                .flatMap(sockets -> sockets);
    }

    private Stream<String> atHome(String... paths) {
        return Stream.of(paths).map(path -> home.resolve(path).toString());
    }

    private Stream<String> runtimeDirectory(String path) {
        return said("XDG_RUNTIME_DIR").map(directory -> directory + "/" + path).stream();
    }

    private Optional<String> said(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
