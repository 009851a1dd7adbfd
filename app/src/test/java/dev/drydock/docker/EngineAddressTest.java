package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EngineAddressTest {
    @ParameterizedTest
    @CsvSource({
        "unix:///run/docker.sock, unix:///run/docker.sock",
        "tcp://there, tcp://there:2375",
        "tcp://there/, tcp://there:2375",
        "tcp://there:1, tcp://there:1",
        "tcp://[::1], tcp://[::1]:2375",
        "127.0.0.1:2375, tcp://127.0.0.1:2375",
        ":2375, tcp://localhost:2375",
        "ssh://me@there, ssh://me@there",
        "npipe:////./pipe/docker_engine, npipe:////./pipe/docker_engine"
    })
    void anAddressIsReadAsTheDockerCommandReadsIt(String said, String full) {
        assertThat(EngineAddress.full(said, false)).isEqualTo(full);
    }

    @Test
    void aProtectedEngineHasAPortOfItsOwn() {
        assertThat(EngineAddress.full("tcp://there", true)).isEqualTo("tcp://there:2376");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unix:///run/docker.sock",
                "npipe:////./pipe/docker_engine",
                "tcp://127.0.0.1:2375",
                "tcp://127.9.9.9:1",
                "tcp://[::1]:2375",
                "tcp://LOCALHOST:2375",
                "ssh://me@localhost",
                "tcp://engine.localhost:1"
            })
    void thisComputerIsNotElsewhere(String address) {
        assertThat(EngineAddress.isRemote(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://192.168.64.2:2376",
                "tcp://docker:2375",
                "ssh://me@there",
                "tcp://127.0.0.1.there.example:1",
                "tcp://localhost.there.example:1",
                "tcp://0.0.0.0:2375"
            })
    void whatIsNotLoopbackIsElsewhere(String address) {
        assertThat(EngineAddress.isRemote(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fd://3", "http://there", "tcp://", "tcp://a b", "ssh:///only/a/path", "nonsense://x"})
    void whatNobodySpeaksIsNotTried(String address) {
        assertThat(EngineAddress.isSpoken(address)).isFalse();
    }
}
