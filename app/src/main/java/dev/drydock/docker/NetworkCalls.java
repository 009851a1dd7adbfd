package dev.drydock.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import dev.drydock.model.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Networks: listed, made, removed. */
final class NetworkCalls {
    private final EngineCalls engine;

    NetworkCalls(EngineCalls engine) {
        this.engine = engine;
    }

    List<EngineNetwork> labelled(String label) throws ProblemException {
        return engine.ask(
                "docker network ls",
                connected -> connected.client().listNetworksCmd().withFilter("label", List.of(label)).exec().stream()
                        .map(network -> new EngineNetwork(
                                network.getId(),
                                network.getName(),
                                network.getLabels() == null ? Map.of() : Map.copyOf(network.getLabels()),
                                network.getCreated() == null
                                        ? Instant.EPOCH
                                        : network.getCreated().toInstant()))
                        .toList());
    }

    EngineNetwork create(String name, Map<String, String> labels) throws ProblemException {
        return engine.tell("docker network create " + name, connected -> {
            String id = connected
                    .client()
                    .createNetworkCmd()
                    .withName(name)
                    .withLabels(labels)
                    .withCheckDuplicate(true)
                    .exec()
                    .getId();
            return new EngineNetwork(id, name, Map.copyOf(labels), Instant.now());
        });
    }

    void remove(String id) throws ProblemException {
        engine.ask("docker network rm " + id, connected -> {
            try {
                connected.client().removeNetworkCmd(id).exec();
            } catch (NotFoundException gone) {
                return id;
            }
            return id;
        });
    }
}
