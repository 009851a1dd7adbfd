package dev.drydock.kube;

import dev.drydock.flow.Threads;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One real kind cluster for all integration tests of a run that ask for it by a parameter: made at the first, removed with
 * the JVM's last test. Its host ports are free ones, and it has a kubeconfig of its own.
 */
public final class KindCluster implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(KindCluster.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(PLACE).computeIfAbsent(Running.class, _ -> Running.create(), Running.class);
    }

    /** The cluster, while it runs. */
    public static final class Running implements AutoCloseable {
        private static final String NAME = "drydock-kube-it";
        private final Path kubeconfig;
        private final int http;
        private final int https;
        private final KubeConnection connection;
        private final List<String> loaded = new ArrayList<>();

        private Running(Path kubeconfig, int http, int https) throws IOException, ProblemException {
            this.kubeconfig = kubeconfig;
            this.http = http;
            this.https = https;
            connection = KubeConnection.open(NAME, Files.readString(kubeconfig));
        }

        private static Running create() {
            try {
                run("kind", "delete", "cluster", "--name", NAME);
                Path folder = Files.createTempDirectory("drydock-kube-it");
                Path config = folder.resolve("cluster.yaml");
                int http = freePort();
                int https = freePort();
                Files.writeString(config, """
                        kind: Cluster
                        apiVersion: kind.x-k8s.io/v1alpha4
                        nodes:
                          - role: control-plane
                            image: kindest/node:v1.34.4
                            labels:
                              ingress-ready: "true"
                            extraPortMappings:
                              - {containerPort: 80, hostPort: %d, listenAddress: 127.0.0.1}
                              - {containerPort: 443, hostPort: %d, listenAddress: 127.0.0.1}
                        """.formatted(http, https));
                Path kubeconfig = folder.resolve("kubeconfig");
                run(
                        "kind",
                        "create",
                        "cluster",
                        "--name",
                        NAME,
                        "--config",
                        config.toString(),
                        "--kubeconfig",
                        kubeconfig.toString());
                return new Running(kubeconfig, http, https);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            }
        }

        public String name() {
            return NAME;
        }

        public KubeConnection connection() {
            return connection;
        }

        public Cluster cluster() {
            return new Cluster(
                    NAME,
                    ProviderId.KIND,
                    Optional.empty(),
                    ClusterState.RUNNING,
                    Optional.empty(),
                    List.of(),
                    true,
                    List.of(PortMapping.loopback(http, 80), PortMapping.loopback(https, 443)));
        }

        public int httpPort() {
            return http;
        }

        /** Brings images of the engine into the node, each once. */
        public void load(String... images) {
            for (String image : images) {
                if (!loaded.contains(image)) {
                    run("kind", "load", "docker-image", image, "--name", NAME);
                    loaded.add(image);
                }
            }
        }

        public String kubectl(String... arguments) {
            return kubectlWith("", arguments);
        }

        /** Runs kubectl with something to read. */
        public String kubectlWith(String input, String... arguments) {
            List<String> command = new ArrayList<>(List.of("kubectl", "--kubeconfig", kubeconfig.toString()));
            command.addAll(List.of(arguments));
            return runWith(input, command);
        }

        @Override
        public void close() {
            connection.close();
            run("kind", "delete", "cluster", "--name", NAME, "--kubeconfig", kubeconfig.toString());
        }

        /** Runs a program to its end and gives what it printed. */
        public static String run(String... command) {
            return runWith("", List.of(command));
        }

        private static String runWith(String input, List<String> command) {
            try {
                Path output = Files.createTempFile("drydock-kube-it", ".out");
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                try (var stdin = process.getOutputStream()) {
                    stdin.write(input.getBytes(StandardCharsets.UTF_8));
                }
                boolean ended = process.waitFor(180, TimeUnit.SECONDS);
                String printed = Files.readString(output);
                Files.delete(output);
                if (!ended || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new IllegalStateException(String.join(" ", command) + ": " + printed);
                }
                return printed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }

    /** Threads whose uncaught exceptions are printed. */
    public static Threads threads() {
        return new Threads((thread, e) -> {
            System.err.println(thread.getName());
            e.printStackTrace();
        });
    }
}
