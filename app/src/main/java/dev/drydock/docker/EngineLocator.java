package dev.drydock.docker;

import dev.drydock.docker.EngineCandidate.Standing;
import dev.drydock.docker.UsualSockets.Usual;
import dev.drydock.model.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a Docker engine may be listening, and why not elsewhere. The docker command's own order (docker/cli
 * cli/command/cli.go, resolveContextName): {@code DOCKER_HOST}, then {@code DOCKER_CONTEXT}, then the context in use in
 * {@code config.json}, then what is usual on this system. What the environment names is the only one: another would
 * surprise. Reads files and connects to nothing.
 */
public final class EngineLocator {
    private static final Message HOST = Message.of("engine.place.host");
    private static final Message CONTEXT_VARIABLE = Message.of("engine.place.contextVariable");
    private static final Message CONTEXT_IN_USE = Message.of("engine.place.contextInUse");

    private final Map<String, String> environment;
    private final String osName;
    private final Path home;
    private final FileView files;
    private final DockerSettings settings;

    /** @param osName as in the system property {@code os.name} */
    public EngineLocator(Map<String, String> environment, String osName, Path home) {
        this(environment, osName, home, FileView.ofThisComputer());
    }

    EngineLocator(Map<String, String> environment, String osName, Path home, FileView files) {
        this.environment = Map.copyOf(environment);
        this.osName = osName;
        this.home = home;
        this.files = files;
        this.settings =
                new DockerSettings(said("DOCKER_CONFIG").map(Path::of).orElseGet(() -> home.resolve(".docker")));
    }

    /** Of this process and its user. */
    public static EngineLocator ofThisComputer() {
        return new EngineLocator(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** All places in their order, each address once; never empty. */
    List<EngineCandidate> candidates() {
        Optional<Message> host = said("DOCKER_HOST").map(_ -> HOST);
        Optional<String> context = said("DOCKER_CONTEXT");
        Optional<Message> variable = host.or(() -> context.map(_ -> CONTEXT_VARIABLE));
        // The default context is no place of its own: it means what is usual.
        Optional<Message> anyName =
                host.or(() -> context.filter(name -> !name.equals("default")).map(_ -> CONTEXT_VARIABLE));
        List<EngineCandidate> places = new ArrayList<>();
        places.add(said("DOCKER_HOST").map(this::named).orElseGet(() -> notSet(HOST)));
        places.add(unless(
                host, context.map(name -> context(CONTEXT_VARIABLE, name)).orElseGet(() -> notSet(CONTEXT_VARIABLE))));
        places.add(unless(variable, contextInUse()));
        UsualSockets.of(osName, environment, home).forEach(place -> places.add(unless(anyName, usual(place))));
        return eachOnce(places);
    }

    /** A place that counts only where none before it was named. */
    private static EngineCandidate unless(Optional<Message> decides, EngineCandidate place) {
        return decides.isEmpty() || place.standing() == Standing.UNUSED
                ? place
                : place.unusedBecause(Message.of("engine.why.decided", decides.get()));
    }

    private static EngineCandidate notSet(Message variable) {
        return EngineCandidate.unused(variable, "", Message.of("engine.why.notSet"));
    }

    private EngineCandidate contextInUse() {
        return settings.currentContext()
                .map(name -> context(CONTEXT_IN_USE, name))
                .orElseGet(() -> EngineCandidate.unused(CONTEXT_IN_USE, "", Message.of("engine.why.noContext")));
    }

    private EngineCandidate usual(Usual place) {
        return open(place.name(), place.address(), Optional.empty(), Message.of("engine.why.usual"));
    }

    private EngineCandidate named(String host) {
        Optional<EngineTls> tls = environmentTls();
        return open(HOST, EngineAddress.full(host, tls.isPresent()), tls, Message.of("engine.why.named"));
    }

    /** {@code DOCKER_TLS_VERIFY} and {@code DOCKER_TLS} count when they have any value at all (docker/cli cli/flags). */
    private Optional<EngineTls> environmentTls() {
        boolean verify = !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isEmpty();
        boolean protect = verify || !environment.getOrDefault("DOCKER_TLS", "").isEmpty();
        Path folder = said("DOCKER_CERT_PATH").map(Path::of).orElseGet(settings::directory);
        return protect ? Optional.of(new EngineTls(folder, verify)) : Optional.empty();
    }

    private EngineCandidate context(Message by, String name) {
        if (name.equals("default")) {
            return EngineCandidate.unused(by, "", Message.of("engine.why.defaultContext"));
        }
        return settings.context(name)
                .map(context -> {
                    Optional<EngineTls> tls = Files.isDirectory(context.tls()) || context.skipVerify()
                            ? Optional.of(new EngineTls(context.tls(), !context.skipVerify()))
                            : Optional.empty();
                    String address = EngineAddress.full(context.host(), tls.isPresent());
                    return open(by, address, tls, Message.of("engine.why.context", name));
                })
                .orElseGet(() -> EngineCandidate.flawed(by, name, Message.of("problem.why.context")));
    }

    private EngineCandidate open(Message name, String address, Optional<EngineTls> tls, Message why) {
        Optional<EngineTls> used = address.startsWith("tcp://") ? tls : Optional.empty();
        return flaw(address, used)
                .map(flaw -> EngineCandidate.flawed(name, address, flaw))
                .orElseGet(() -> new EngineCandidate(name, address, used, Standing.OPEN, why));
    }

    private Optional<Message> flaw(String address, Optional<EngineTls> tls) {
        if (!EngineAddress.isSpoken(address)) {
            return Optional.of(Message.of("problem.why.address"));
        }
        if (tls.isPresent() && !tls.get().isComplete(files)) {
            return Optional.of(
                    Message.of("engine.why.noAuthority", tls.get().authority().toString()));
        }
        return address.startsWith("unix://") ? socketFlaw(address.substring("unix://".length())) : Optional.empty();
    }

    /** What this user may not look at is tried all the same: then the system says why. */
    private Optional<Message> socketFlaw(String path) {
        try {
            return switch (files.at(Path.of(path))) {
                case MISSING -> Optional.of(Message.of("engine.why.noSocket"));
                case FILE, DIRECTORY -> Optional.of(Message.of("engine.why.notASocket"));
                case SOCKET, HIDDEN -> Optional.empty();
            };
        } catch (InvalidPathException e) {
            return Optional.of(Message.of("problem.why.address"));
        }
    }

    private static List<EngineCandidate> eachOnce(List<EngineCandidate> places) {
        Set<String> seen = new HashSet<>();
        return places.stream()
                .filter(place -> place.address().isEmpty() || seen.add(place.address()))
                .toList();
    }

    private Optional<String> said(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
