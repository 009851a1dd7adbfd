package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineCandidate.Standing;
import dev.drydock.docker.FileView.Kind;
import dev.drydock.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of three systems; what the file system holds is made up, except for the docker command's own settings. */
final class EngineLocatorTest {
    private static final Message NOT_SET = Message.of("engine.why.notSet");
    private static final Message NO_CONTEXT = Message.of("engine.why.noContext");
    private static final Message HOST_DECIDES = Message.of("engine.why.decided", Message.of("engine.place.host"));
    private static final Message CONTEXT_DECIDES =
            Message.of("engine.why.decided", Message.of("engine.place.contextVariable"));

    @TempDir
    Path home;

    private final Map<Path, Kind> files = new HashMap<>();

    /** What is seen of a candidate; whole, but without the keys. */
    private record Seen(String name, String address, Standing standing, Message why) {}

    @Test
    void withNothingNamedEveryUsualSocketOfLinuxIsConsidered() {
        sockets("/var/run/docker.sock", "/run/user/7/podman/podman.sock");

        assertThat(seen("Linux", Map.of("XDG_RUNTIME_DIR", "/run/user/7")))
                .containsExactly(
                        unused("host", "", NOT_SET),
                        unused("contextVariable", "", NOT_SET),
                        unused("contextInUse", "", NO_CONTEXT),
                        usual("docker", "unix:///var/run/docker.sock"),
                        missing("rootless", "unix:///run/user/7/docker.sock"),
                        missing("desktop", "unix://" + home + "/.docker/desktop/docker.sock"),
                        missing("rootless", "unix://" + home + "/.docker/run/docker.sock"),
                        missing("colima", "unix://" + home + "/.colima/default/docker.sock"),
                        missing("orbstack", "unix://" + home + "/.orbstack/run/docker.sock"),
                        missing("rancher", "unix://" + home + "/.rd/docker.sock"),
                        usual("podmanRootless", "unix:///run/user/7/podman/podman.sock"),
                        missing("podman", "unix:///run/podman/podman.sock"));
    }

    @Test
    void macHasDockerDesktopFirstAndPodmansMachineLast() {
        sockets(home + "/.colima/default/docker.sock");

        assertThat(seen("Mac OS X", Map.of("TMPDIR", "/var/folders/x/T")))
                .containsExactly(
                        unused("host", "", NOT_SET),
                        unused("contextVariable", "", NOT_SET),
                        unused("contextInUse", "", NO_CONTEXT),
                        missing("desktop", "unix://" + home + "/.docker/run/docker.sock"),
                        missing("docker", "unix:///var/run/docker.sock"),
                        usual("colima", "unix://" + home + "/.colima/default/docker.sock"),
                        missing("orbstack", "unix://" + home + "/.orbstack/run/docker.sock"),
                        missing("rancher", "unix://" + home + "/.rd/docker.sock"),
                        missing("podman", "unix://" + home + "/.local/share/containers/podman/machine/podman.sock"),
                        missing("podman", "unix:///var/folders/x/T/podman/podman-machine-default-api.sock"));
    }

    @Test
    void windowsHasPipesWhichOnlyAConnectionTells() {
        assertThat(seen("Windows 11", Map.of()))
                .containsExactly(
                        unused("host", "", NOT_SET),
                        unused("contextVariable", "", NOT_SET),
                        unused("contextInUse", "", NO_CONTEXT),
                        usual("docker", "npipe:////./pipe/docker_engine"),
                        usual("desktop", "npipe:////./pipe/dockerDesktopLinuxEngine"),
                        usual("podman", "npipe:////./pipe/podman-machine-default"));
    }

    @Test
    void colimaMayLieElsewhere() {
        sockets("/c/default/docker.sock", "/config/colima/default/docker.sock");

        assertThat(seen("Linux", Map.of("COLIMA_HOME", "/c", "XDG_CONFIG_HOME", "/config")))
                .contains(
                        usual("colima", "unix:///c/default/docker.sock"),
                        usual("colima", "unix:///config/colima/default/docker.sock"));
    }

    @Test
    void dockerHostIsTheOnlyOneWhateverElseIsSet() throws IOException {
        context("colima", "unix:///colima.sock", false);
        use("colima");
        sockets("/my.sock", "/colima.sock", "/var/run/docker.sock");

        List<Seen> seen = seen("Linux", Map.of("DOCKER_HOST", "unix:///my.sock", "DOCKER_CONTEXT", "colima"));

        assertThat(seen)
                .startsWith(
                        new Seen("host", "unix:///my.sock", Standing.OPEN, Message.of("engine.why.named")),
                        unused("contextVariable", "unix:///colima.sock", HOST_DECIDES),
                        unused("docker", "unix:///var/run/docker.sock", HOST_DECIDES));
        assertThat(seen).filteredOn(one -> one.standing() == Standing.OPEN).hasSize(1);
    }

    @Test
    void dockerContextIsTheOnlyOneWithoutDockerHost() throws IOException {
        context("colima", "unix:///colima.sock", false);
        context("other", "unix:///other.sock", false);
        use("other");
        sockets("/colima.sock", "/other.sock", "/var/run/docker.sock");

        List<Seen> seen = seen("Linux", Map.of("DOCKER_CONTEXT", "colima"));

        assertThat(seen)
                .startsWith(
                        unused("host", "", NOT_SET),
                        new Seen(
                                "contextVariable",
                                "unix:///colima.sock",
                                Standing.OPEN,
                                Message.of("engine.why.context", "colima")),
                        unused("contextInUse", "unix:///other.sock", CONTEXT_DECIDES),
                        unused("docker", "unix:///var/run/docker.sock", CONTEXT_DECIDES));
        assertThat(seen).filteredOn(one -> one.standing() == Standing.OPEN).hasSize(1);
    }

    @Test
    void theContextInUseComesBeforeTheUsualSockets() throws IOException {
        context("colima", "unix:///colima.sock", false);
        use("colima");
        sockets("/colima.sock", "/var/run/docker.sock");

        assertThat(seen("Linux", Map.of()).subList(2, 4))
                .containsExactly(
                        new Seen(
                                "contextInUse",
                                "unix:///colima.sock",
                                Standing.OPEN,
                                Message.of("engine.why.context", "colima")),
                        usual("docker", "unix:///var/run/docker.sock"));
    }

    @Test
    void theDefaultContextMeansTheUsualSocketsWhateverIsInUse() throws IOException {
        context("colima", "unix:///colima.sock", false);
        use("colima");
        sockets("/colima.sock", "/var/run/docker.sock");

        assertThat(seen("Linux", Map.of("DOCKER_CONTEXT", "default")).subList(1, 4))
                .containsExactly(
                        unused("contextVariable", "", Message.of("engine.why.defaultContext")),
                        unused("contextInUse", "unix:///colima.sock", CONTEXT_DECIDES),
                        usual("docker", "unix:///var/run/docker.sock"));
    }

    @Test
    void aContextThatIsNotThereIsNamedAndNothingElseIsTried() {
        sockets("/var/run/docker.sock");

        List<Seen> seen = seen("Linux", Map.of("DOCKER_CONTEXT", "colima"));

        assertThat(seen)
                .contains(new Seen("contextVariable", "colima", Standing.FLAWED, Message.of("problem.why.context")))
                .noneMatch(one -> one.standing() == Standing.OPEN);
    }

    @Test
    void theSettingsMayLieElsewhere() throws IOException {
        context("colima", "unix:///colima.sock", false);
        sockets("/colima.sock");
        Path elsewhere = home.resolve("elsewhere");
        Files.move(home.resolve(".docker"), elsewhere);

        assertThat(chosen("Linux", Map.of("DOCKER_CONFIG", elsewhere.toString(), "DOCKER_CONTEXT", "colima"))
                        .address())
                .isEqualTo("unix:///colima.sock");
    }

    @Test
    void brokenSettingsAreLeftAside() throws IOException {
        sockets("/var/run/docker.sock");
        Files.createDirectories(home.resolve(".docker"));
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\":");

        assertThat(chosen("Linux", Map.of()).address()).isEqualTo("unix:///var/run/docker.sock");
    }

    @Test
    void whatIsNoSocketIsPassedOverAndWhatIsHiddenIsTriedForItsReason() {
        files.put(Path.of("/var/run/docker.sock"), Kind.FILE);
        files.put(Path.of("/run/podman/podman.sock"), Kind.HIDDEN);

        assertThat(seen("Linux", Map.of()))
                .contains(
                        new Seen(
                                "docker",
                                "unix:///var/run/docker.sock",
                                Standing.FLAWED,
                                Message.of("engine.why.notASocket")),
                        usual("podman", "unix:///run/podman/podman.sock"));
    }

    @Test
    void anAddressThatCannotBeUsedSaysSo() {
        assertThat(seen("Linux", Map.of("DOCKER_HOST", "fd://3")).getFirst())
                .isEqualTo(new Seen("host", "fd://3", Standing.FLAWED, Message.of("problem.why.address")));
        assertThat(seen("Linux", Map.of("DOCKER_HOST", "tcp://a b")).getFirst().standing())
                .isEqualTo(Standing.FLAWED);
    }

    @Test
    void tlsVerifyTakesTheKeysFromTheDockerCommandsFolderOrTheOneNamed() {
        files.put(home.resolve(".docker/ca.pem"), Kind.FILE);
        files.put(Path.of("/keys/ca.pem"), Kind.FILE);
        Map<String, String> verify = Map.of("DOCKER_HOST", "tcp://127.0.0.1", "DOCKER_TLS_VERIFY", "1");
        Map<String, String> named = new HashMap<>(verify);
        named.put("DOCKER_CERT_PATH", "/keys");

        assertThat(chosen("Linux", verify))
                .isEqualTo(new EngineCandidate(
                        Message.of("engine.place.host"),
                        "tcp://127.0.0.1:2376",
                        Optional.of(new EngineTls(home.resolve(".docker"), true)),
                        Standing.OPEN,
                        Message.of("engine.why.named")));
        assertThat(chosen("Linux", named).tls()).contains(new EngineTls(Path.of("/keys"), true));
    }

    @Test
    void tlsWithoutVerifyNeedsNoAuthority() {
        assertThat(chosen("Linux", Map.of("DOCKER_HOST", "tcp://127.0.0.1:9", "DOCKER_TLS", "1"))
                        .tls())
                .contains(new EngineTls(home.resolve(".docker"), false));
    }

    @Test
    void aMissingAuthorityIsNamed() {
        assertThat(seen("Linux", Map.of("DOCKER_HOST", "tcp://127.0.0.1", "DOCKER_TLS_VERIFY", "1"))
                        .getFirst())
                .isEqualTo(new Seen(
                        "host",
                        "tcp://127.0.0.1:2376",
                        Standing.FLAWED,
                        Message.of("engine.why.noAuthority", home + "/.docker/ca.pem")));
    }

    @Test
    void tlsIsNoMatterOfSockets() {
        sockets("/my.sock");

        assertThat(chosen("Linux", Map.of("DOCKER_HOST", "unix:///my.sock", "DOCKER_TLS_VERIFY", "1"))
                        .tls())
                .isEmpty();
    }

    @Test
    void aContextHasKeysOfItsOwnAndNotTheEnvironments() throws IOException {
        context("far", "tcp://far:2376", false);
        Path keys = home.resolve(".docker/contexts/tls/far/docker");
        Files.createDirectories(keys);
        files.put(keys.resolve("ca.pem"), Kind.FILE);

        assertThat(chosen("Linux", Map.of("DOCKER_CONTEXT", "far", "DOCKER_CERT_PATH", "/keys"))
                        .tls())
                .contains(new EngineTls(keys, true));
    }

    @Test
    void aContextMayLeaveTheEnginesProofOut() throws IOException {
        context("far", "tcp://far:2376", true);

        assertThat(chosen("Linux", Map.of("DOCKER_CONTEXT", "far")).tls())
                .contains(new EngineTls(home.resolve(".docker/contexts/tls/far/docker"), false));
    }

    private EngineCandidate chosen(String os, Map<String, String> environment) {
        return locate(os, environment).stream()
                .filter(EngineCandidate::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private List<Seen> seen(String os, Map<String, String> environment) {
        return locate(os, environment).stream()
                .map(one -> new Seen(
                        one.name().key().substring("engine.place.".length()), one.address(), one.standing(), one.why()))
                .toList();
    }

    private List<EngineCandidate> locate(String os, Map<String, String> environment) {
        return new EngineLocator(environment, os, home, path -> files.getOrDefault(path, Kind.MISSING)).candidates();
    }

    private void sockets(String... paths) {
        List.of(paths).forEach(path -> files.put(Path.of(path), Kind.SOCKET));
    }

    private static Seen unused(String name, String address, Message why) {
        return new Seen(name, address, Standing.UNUSED, why);
    }

    private static Seen usual(String name, String address) {
        return new Seen(name, address, Standing.OPEN, Message.of("engine.why.usual"));
    }

    private static Seen missing(String name, String address) {
        return new Seen(name, address, Standing.FLAWED, Message.of("engine.why.noSocket"));
    }

    private void use(String context) throws IOException {
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\":\"%s\"}".formatted(context));
    }

    private void context(String name, String host, boolean skipVerify) throws IOException {
        Path meta = home.resolve(".docker/contexts/meta").resolve(name);
        Files.createDirectories(meta);
        Files.writeString(
                meta.resolve("meta.json"),
                "{\"Name\":\"%s\",\"Metadata\":{},\"Endpoints\":{\"docker\":{\"Host\":\"%s\",\"SkipTLSVerify\":%s}}}"
                        .formatted(name, host, skipVerify));
    }
}
