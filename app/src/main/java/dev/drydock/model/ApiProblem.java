package dev.drydock.model;

import java.util.List;

/** What can go wrong between Drydock and an API server, and with what runs there. */
public sealed interface ApiProblem extends Problem {
    record ApiUnreachable(String cluster, String reason) implements ApiProblem {}

    /** A kubeconfig that cannot be used, or must not be: it would run a program or lead off this computer. */
    record KubeconfigRefused(String cluster, String reason) implements ApiProblem {}

    record ApiRefused(String what, int status, String reason) implements ApiProblem {}

    record PodUnknown(String namespace, String pod) implements ApiProblem {}

    record PodAmbiguous(String pod, List<String> found) implements ApiProblem {}

    record ContainerUnknown(String pod, String container, List<String> known) implements ApiProblem {}

    record LogUnavailable(String pod, String reason) implements ApiProblem {}

    record UrlUnknown(String name, List<String> known) implements ApiProblem {}

    record UrlSilent(String url, long seconds, String last) implements ApiProblem {}
}
