package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SshCommandTest {
    private static final List<String> ALWAYS = List.of("-o", "BatchMode=yes", "-o", "ConnectTimeout=10", "-T");

    @Test
    void theDockerCommandOverThereHandsItsEnginesSocketOn() {
        assertThat(SshCommand.arguments("ssh://there"))
                .startsWith(ALWAYS.toArray(String[]::new))
                .endsWith("-T", "--", "there", "docker", "system", "dial-stdio");
    }

    @Test
    void userPortAndSocketAreTakenFromTheAddress() {
        assertThat(SshCommand.arguments("ssh://me@there:2222/run/user/7/docker.sock"))
                .endsWith(
                        "-T",
                        "-l",
                        "me",
                        "-p",
                        "2222",
                        "--",
                        "there",
                        "docker",
                        "--host",
                        "unix:///run/user/7/docker.sock",
                        "system",
                        "dial-stdio");
    }

    @Test
    void aHostThatLooksLikeAnOptionIsNone() {
        assertThat(EngineAddress.isSpoken("ssh://-oProxyCommand=x")).isFalse();
    }
}
