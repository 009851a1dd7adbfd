package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.Pod;
import dev.drydock.model.Pod.Health;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes rows out of the API's pods. */
final class PodReader {
    private static final Set<String> ENDED_WELL = Set.of("Completed", "Succeeded");
    private static final Set<String> ON_THE_WAY = Set.of(
            "Pending", "ContainerCreating", "PodInitializing", "Terminating", "Running", "NotReady", "SchedulingGated");

    private PodReader() {}

    static Pod read(JsonNode pod) {
        JsonNode metadata = pod.path("metadata");
        PodCells cells = new PodCells(pod);
        return new Pod(
                metadata.path("uid").asText(),
                metadata.path("namespace").asText(),
                metadata.path("name").asText(),
                cells.ready(),
                cells.status(),
                cells.restarts(),
                Instant.parse(metadata.path("creationTimestamp").asText()),
                text(pod.at("/spec/nodeName")),
                text(pod.at("/status/podIP")),
                containers(pod),
                defaultContainer(pod),
                health(cells));
    }

    private static Health health(PodCells cells) {
        String status = cells.status();
        if (ENDED_WELL.contains(status) || (status.equals("Running") && cells.allReady())) {
            return Health.GOOD;
        }
        boolean initializing = status.matches("Init:\\d+/\\d+");
        return initializing || ON_THE_WAY.contains(status) ? Health.WAITING : Health.BAD;
    }

    private static List<String> containers(JsonNode pod) {
        List<String> names = new ArrayList<>();
        for (String list : List.of("initContainers", "containers")) {
            pod.path("spec")
                    .path(list)
                    .forEach(container -> names.add(container.path("name").asText()));
        }
        return names;
    }

    private static Optional<String> defaultContainer(JsonNode pod) {
        return text(pod.at(KubeLogs.DEFAULT_CONTAINER))
                .filter(containers(pod)::contains)
                .or(() -> text(pod.at("/spec/containers/0/name")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> !text.isEmpty());
    }
}
