package dev.drydock.feature.kubeconfig;

import dev.drydock.model.ProblemException;
import java.util.Optional;

/** Samples for tests. */
final class Samples {
    private Samples() {}

    /** As kind writes it for a cluster. */
    static String ofKind(String cluster, int port) {
        return """
                apiVersion: v1
                clusters:
                - cluster:
                    certificate-authority-data: LS0tLS1CRUdJTg==
                    server: https://127.0.0.1:%2$d
                  name: kind-%1$s
                contexts:
                - context:
                    cluster: kind-%1$s
                    user: kind-%1$s
                  name: kind-%1$s
                current-context: kind-%1$s
                kind: Config
                preferences: {}
                users:
                - name: kind-%1$s
                  user:
                    client-certificate-data: LS0tLS1DRVJU
                    client-key-data: LS0tLS1LRVk=
                """.formatted(cluster, port);
    }

    static OwnEntries entries(String cluster) throws ProblemException {
        return OwnEntries.of(cluster, ofKind(cluster, 40001));
    }

    static KubeconfigText text(String text) {
        return new KubeconfigText("config", Optional.of(text));
    }
}
