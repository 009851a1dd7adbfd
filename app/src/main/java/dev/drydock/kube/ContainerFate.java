package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What becomes of a container that may have ended, by its pod's restart policy. */
record ContainerFate(JsonNode pod, String container) {
    boolean goesOn() {
        String phase = pod.at("/status/phase").asText();
        if (phase.equals("Succeeded") || phase.equals("Failed")) {
            return false;
        }
        JsonNode ended = status().at("/state/terminated");
        if (!ended.isObject()) {
            return true;
        }
        boolean failed = ended.path("exitCode").asInt() != 0;
        boolean deleted = pod.at("/metadata/deletionTimestamp").isTextual();
        return !deleted && restarts(failed);
    }

    private boolean restarts(boolean failed) {
        JsonNode init = named(pod.at("/spec/initContainers"));
        if (init.isObject()) {
            return init.path("restartPolicy").asText().equals("Always") || (failed && !policy().equals("Never"));
        }
        return switch (policy()) {
            case "Never" -> false;
            case "OnFailure" -> failed;
            default -> true;
        };
    }

    private String policy() {
        return pod.at("/spec/restartPolicy").asText("Always");
    }

    private JsonNode status() {
        for (String list : List.of("containerStatuses", "initContainerStatuses", "ephemeralContainerStatuses")) {
            JsonNode found = named(pod.path("status").path(list));
            if (found.isObject()) {
                return found;
            }
        }
        return pod.path("none");
    }

    private JsonNode named(JsonNode list) {
        for (JsonNode one : list) {
            if (one.path("name").asText().equals(container)) {
                return one;
            }
        }
        return pod.path("none");
    }
}
