package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineLocator.Candidate;
import dev.drydock.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineLocatorTest {
    @TempDir
    Path home;

    @Test
    void anEngineThatTheEnvironmentNamesIsTheOnlyOne() throws IOException {
        context("colima", "unix:///colima.sock");
        assertThat(locate("Linux", Map.of("DOCKER_HOST", "tcp://127.0.0.1:2375", "DOCKER_CONTEXT", "colima")))
                .containsExactly(Candidate.at("tcp://127.0.0.1:2375"));
    }

    @Test
    void aContextThatTheEnvironmentNamesIsTheOnlyOne() throws IOException {
        context("colima", "unix:///colima.sock");
        assertThat(locate("Linux", Map.of("DOCKER_CONTEXT", "colima")))
                .containsExactly(Candidate.at("unix:///colima.sock"));
    }

    @Test
    void aContextThatIsNotThereIsNamed() {
        assertThat(locate("Linux", Map.of("DOCKER_CONTEXT", "colima")))
                .containsExactly(new Candidate("colima", Optional.of(Message.of("problem.why.context"))));
    }

    @Test
    void theContextInUseComesBeforeTheUsualSockets() throws IOException {
        context("colima", "unix:///colima.sock");
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\":\"colima\"}");
        assertThat(locate("Linux", Map.of()))
                .startsWith(Candidate.at("unix:///colima.sock"), Candidate.at("unix:///var/run/docker.sock"));
    }

    @Test
    void theDefaultContextMeansTheUsualSocketsWhateverIsInUse() throws IOException {
        context("colima", "unix:///colima.sock");
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\":\"colima\"}");
        assertThat(locate("Linux", Map.of("DOCKER_CONTEXT", "default")).getFirst())
                .isEqualTo(Candidate.at("unix:///var/run/docker.sock"));
    }

    @Test
    void theSettingsMayLieElsewhere() throws IOException {
        context("colima", "unix:///colima.sock");
        Path elsewhere = home.resolve("elsewhere");
        Files.move(home.resolve(".docker"), elsewhere);
        assertThat(locate("Linux", Map.of("DOCKER_CONFIG", elsewhere.toString(), "DOCKER_CONTEXT", "colima")))
                .containsExactly(Candidate.at("unix:///colima.sock"));
    }

    @Test
    void brokenSettingsAreLeftAside() throws IOException {
        Files.createDirectories(home.resolve(".docker"));
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\":");
        assertThat(locate("Linux", Map.of()).getFirst()).isEqualTo(Candidate.at("unix:///var/run/docker.sock"));
    }

    @Test
    void anAddressThatCannotBeUsedSaysSo() {
        assertThat(locate("Linux", Map.of("DOCKER_HOST", "ssh://me@there")))
                .containsExactly(new Candidate("ssh://me@there", Optional.of(Message.of("problem.why.address"))));
    }

    @Test
    void linuxHasTheseSockets() {
        assertThat(locate("Linux", Map.of("XDG_RUNTIME_DIR", "/run/user/7")))
                .isEqualTo(sockets(
                        "/var/run/docker.sock",
                        "/run/user/7/docker.sock",
                        home + "/.docker/desktop/docker.sock",
                        home + "/.docker/run/docker.sock",
                        home + "/.colima/default/docker.sock",
                        home + "/.orbstack/run/docker.sock",
                        home + "/.rd/docker.sock",
                        "/run/user/7/podman/podman.sock",
                        "/run/podman/podman.sock"));
    }

    @Test
    void macHasTheseSockets() {
        assertThat(locate("Mac OS X", Map.of()))
                .isEqualTo(sockets(
                        home + "/.docker/run/docker.sock",
                        "/var/run/docker.sock",
                        home + "/.colima/default/docker.sock",
                        home + "/.orbstack/run/docker.sock",
                        home + "/.rd/docker.sock",
                        home + "/.local/share/containers/podman/machine/podman.sock"));
    }

    @Test
    void windowsHasThesePipes() {
        assertThat(locate("Windows 11", Map.of()))
                .containsExactly(
                        Candidate.at("npipe:////./pipe/docker_engine"),
                        Candidate.at("npipe:////./pipe/dockerDesktopLinuxEngine"),
                        Candidate.at("npipe:////./pipe/podman-machine-default"));
    }

    private List<Candidate> locate(String os, Map<String, String> environment) {
        return new EngineLocator(environment, os, home).candidates();
    }

    private static List<Candidate> sockets(String... paths) {
        return List.of(paths).stream()
                .map(path -> Candidate.at("unix://" + path))
                .toList();
    }

    private void context(String name, String host) throws IOException {
        Path meta = home.resolve(".docker/contexts/meta/0123");
        Files.createDirectories(meta);
        Files.writeString(
                meta.resolve("meta.json"),
                "{\"Name\":\"%s\",\"Metadata\":{},\"Endpoints\":{\"docker\":{\"Host\":\"%s\"}}}".formatted(name, host));
    }
}
