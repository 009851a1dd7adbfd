package dev.drydock.provider.k3s;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.host.YamlTree;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.Optional;

/**
 * The kubeconfig that a k3s server writes for its administrator, written anew for this computer: the server's address as it is
 * published here, and names that say whose it is where k3s calls everything {@code default}.
 */
record K3sKubeconfig(String authority, String certificate, String key) {
    static final String PLACE = "/etc/rancher/k3s/k3s.yaml";

    /** What k3s wrote; empty while it has not written all of it. */
    static Optional<K3sKubeconfig> read(String text) throws ProblemException {
        if (!text.contains("client-key-data")) {
            return Optional.empty();
        }
        YamlNode root = new YamlTree(PLACE).read(text);
        Optional<String> authority = only(root, "clusters", "cluster", "certificate-authority-data");
        Optional<String> certificate = only(root, "users", "user", "client-certificate-data");
        Optional<String> key = only(root, "users", "user", "client-key-data");
        return authority.isEmpty() || certificate.isEmpty() || key.isEmpty()
                ? Optional.empty()
                : Optional.of(new K3sKubeconfig(authority.get(), certificate.get(), key.get()));
    }

    private static Optional<String> only(YamlNode root, String list, String part, String field) {
        return get(root, list)
                .filter(node ->
                        node instanceof Sequence sequence && sequence.items().size() == 1)
                .map(node -> ((Sequence) node).items().getFirst())
                .flatMap(item -> get(item, part))
                .flatMap(item -> get(item, field))
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .filter(value -> value.matches("[A-Za-z0-9+/=]+"));
    }

    private static Optional<YamlNode> get(YamlNode node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** @param node the id of the server's container, which the file names so that it is not taken for another cluster's */
    String forCluster(String cluster, String node, int port) {
        return """
                # %1$s
                apiVersion: v1
                kind: Config
                clusters:
                - name: drydock-%2$s
                  cluster:
                    server: https://127.0.0.1:%3$d
                    certificate-authority-data: %4$s
                users:
                - name: drydock-%2$s
                  user:
                    client-certificate-data: %5$s
                    client-key-data: %6$s
                contexts:
                - name: drydock-%2$s
                  context:
                    cluster: drydock-%2$s
                    user: drydock-%2$s
                current-context: drydock-%2$s
                """.formatted(mark(node), cluster, port, authority, certificate, key);
    }

    /** Whether a file that was kept belongs to that server. */
    static boolean isOf(String kept, String node) {
        return kept.startsWith("# " + mark(node) + "\n");
    }

    private static String mark(String node) {
        return "container " + node;
    }

    static ProblemException absent(String cluster, Message why) {
        return new ProblemException(new ApiProblem.KubeconfigRefused(cluster, why));
    }
}
