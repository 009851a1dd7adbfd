package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Threads;
import dev.drydock.model.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostPortsTest {
    private final HostPorts ports = new HostPorts(
            OperatingSystem.named(System.getProperty("os.name")), new Programs(new Threads((_, _) -> {})));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::1"})
    void aPortThatSomeoneListensOnIsTakenWhateverTheAddress(String address) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            assertThat(ports.state(listener.getLocalPort())).isEqualTo(HostPorts.State.TAKEN);
        }
    }

    @Test
    void aPortIsFreeAgainWhenItsListenerIsGone() throws IOException {
        ServerSocket listener = new ServerSocket(0);
        int port = listener.getLocalPort();
        listener.close();

        assertThat(ports.state(port)).isEqualTo(HostPorts.State.FREE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theHolderIsNamedWithItsProcess() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.holder(listener.getLocalPort()))
                    .contains(Message.of(
                            "problem.holder.process",
                            "java",
                            Long.toString(ProcessHandle.current().pid())));
        }
    }

    @Test
    void thePortOfferedInsteadIsTheUsualTwinOrTheNextOneThatIsFree() throws IOException {
        assertThat(ports.freeInsteadOf(80))
                .hasValueSatisfying(port -> assertThat(port).isBetween(8080, 8280));
        assertThat(ports.freeInsteadOf(443))
                .hasValueSatisfying(port -> assertThat(port).isBetween(8443, 8643));
        try (ServerSocket listener = new ServerSocket(0)) {
            int taken = listener.getLocalPort();
            assertThat(ports.freeInsteadOf(taken - 1))
                    .hasValueSatisfying(port -> assertThat(port).isGreaterThan(taken));
        }
    }
}
