package dev.drydock.it;

import dev.drydock.Wiring;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ProviderId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Drydock with a home folder of its own, wired as the application is, and ports that nobody else uses. */
final class DrydockHome implements AutoCloseable {
    static final int HTTP = 18080;
    static final int HTTPS = 18443;

    private final Path folder;
    private final Map<String, String> environment;
    private Wiring wiring;

    DrydockHome(Path folder) {
        this(folder, Map.of());
    }

    /** @param extra variables that differ from this process's */
    DrydockHome(Path folder, Map<String, String> extra) {
        this.folder = folder;
        this.environment = new HashMap<>(System.getenv());
        environment.put("DRYDOCK_HOME", folder.toString());
        environment.putAll(extra);
        this.wiring = new Wiring(environment);
    }

    Wiring wiring() {
        return wiring;
    }

    /** Another Drydock of the same user. */
    Wiring another() {
        return new Wiring(environment);
    }

    Map<String, String> environment() {
        return environment;
    }

    static UpRequest request(String cluster) {
        return new UpRequest(
                "local-hands", Optional.of(cluster), Optional.empty(), Optional.of(HTTP), Optional.of(HTTPS));
    }

    Plan up(String cluster) throws Exception {
        return wiring.sandboxes().up(request(cluster));
    }

    Plan upOnK3s(String cluster) throws Exception {
        return wiring.sandboxes()
                .up(new UpRequest(
                        "local-hands",
                        Optional.of(cluster),
                        Optional.empty(),
                        Optional.of(HTTP),
                        Optional.of(HTTPS),
                        Optional.of(ProviderId.K3S)));
    }

    TaskState run(Plan plan) throws InterruptedException {
        return start(plan).await();
    }

    Task start(Plan plan) {
        return wiring.tasks().start(plan);
    }

    Path kubeconfig(String cluster) {
        return folder.resolve("data/kubeconfig").resolve(cluster + ".yaml");
    }

    /** The files that speak of clusters: kubeconfigs, their locks, the journal. */
    List<String> clusterFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> name.startsWith("data/kubeconfig") || name.startsWith("state/journal"))
                    .toList();
        }
    }

    @Override
    public void close() {
        wiring.close();
    }
}
