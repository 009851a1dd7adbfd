package dev.drydock.cli;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** The one pod that the user means by a name or its beginning. */
record PodChoice(String namespace, String pod) {

    /** @throws ProblemException where no pod fits, or several do */
    static PodChoice among(List<Pod> pods, String words, Optional<String> namespace) throws ProblemException {
        String name = words.startsWith("pod/") ? words.substring("pod/".length()) : words;
        List<Pod> exact = pods.stream().filter(pod -> pod.name().equals(name)).toList();
        List<Pod> fitting = exact.isEmpty()
                ? pods.stream().filter(pod -> pod.name().startsWith(name)).toList()
                : exact;
        return switch (fitting.size()) {
            case 0 ->
                throw new ProblemException(
                        new ApiProblem.PodUnknown(namespace.orElse(ApiProblem.PodUnknown.ANYWHERE), name));
            case 1 ->
                new PodChoice(fitting.getFirst().namespace(), fitting.getFirst().name());
            default -> throw new ProblemException(new ApiProblem.PodAmbiguous(name, fullNames(fitting)));
        };
    }

    private static List<String> fullNames(List<Pod> pods) {
        return pods.stream().map(pod -> pod.namespace() + "/" + pod.name()).toList();
    }
}
