package dev.drydock.model;

import java.util.List;

/** What can go wrong between Drydock and an API server, and with what runs there. */
public sealed interface ApiProblem extends Problem {
    record ApiUnreachable(String cluster, Message reason) implements ApiProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public ApiUnreachable(String cluster, String reason) {
            this(cluster, Message.verbatim(reason));
        }
    }

    /** A kubeconfig that cannot be used, or must not be: it would run a program or lead off this computer. */
    record KubeconfigRefused(String cluster, Message reason) implements ApiProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public KubeconfigRefused(String cluster, String reason) {
            this(cluster, Message.verbatim(reason));
        }
    }

    /**
     * The API server answered and would not.
     *
     * @param what was asked
     * @param reason in the server's words
     */
    record ApiRefused(Message what, int status, String reason) implements ApiProblem {}

    /** @param namespace where it was looked for, or {@link #ANYWHERE} */
    record PodUnknown(String namespace, String pod) implements ApiProblem {
        /** All namespaces. */
        public static final String ANYWHERE = "*";
    }

    record PodAmbiguous(String pod, List<String> found) implements ApiProblem {}

    record ContainerUnknown(String pod, String container, List<String> known) implements ApiProblem {}

    record LogUnavailable(String pod, Message reason) implements ApiProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public LogUnavailable(String pod, String reason) {
            this(pod, Message.verbatim(reason));
        }
    }

    record UrlUnknown(String name, List<String> known) implements ApiProblem {}

    record UrlSilent(String url, long seconds, Message last) implements ApiProblem {
        /** @param last in the words of whoever found it, which have no translation */
        public UrlSilent(String url, long seconds, String last) {
            this(url, seconds, Message.verbatim(last));
        }
    }
}
