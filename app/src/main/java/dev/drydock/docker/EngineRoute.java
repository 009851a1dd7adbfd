package dev.drydock.docker;

import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import dev.drydock.flow.Threads;
import dev.drydock.model.Message;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The way to a place where an engine may be.
 *
 * @param settings the library's, which lead to the socket of a door where there is one
 * @param door to be closed with the route
 */
record EngineRoute(EngineCandidate place, DockerClientConfig settings, Optional<SshDoor> door) implements Closeable {
    static EngineRoute to(EngineCandidate place, EngineTunnel ssh, Threads threads) throws IOException {
        if (!EngineAddress.scheme(place.address()).equals("ssh")) {
            return new EngineRoute(place, settings(place.address()), Optional.empty());
        }
        SshDoor door = SshDoor.open(ssh, place.address(), threads);
        return new EngineRoute(place, settings("unix://" + door.socket()), Optional.of(door));
    }

    /** TLS is ours to decide: the library would read this process's environment, also for a context's engine. */
    private static DockerClientConfig settings(String address) {
        return DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(address)
                .withDockerTlsVerify(false)
                .build();
    }

    EngineSocket socket() throws IOException {
        return EngineSocket.open(settings.getDockerHost(), place.tls());
    }

    /** What ssh says of its failure, which tells more than that the line ended. */
    Optional<Message> complaint() {
        return door.flatMap(SshDoor::complaint);
    }

    /** The variables that lead the docker command to this engine and no other. */
    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        variables.put("DOCKER_HOST", place.address());
        variables.put("DOCKER_TLS", place.tls().isPresent() ? "1" : "");
        variables.put("DOCKER_TLS_VERIFY", place.tls().filter(EngineTls::verify).isPresent() ? "1" : "");
        place.tls()
                .ifPresent(tls -> variables.put("DOCKER_CERT_PATH", tls.folder().toString()));
        return Map.copyOf(variables);
    }

    @Override
    public void close() throws IOException {
        if (door.isPresent()) {
            door.get().close();
        }
    }
}
