package dev.drydock;

import dev.drydock.cli.Browser;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.cluster.Recovery;
import dev.drydock.feature.history.History;
import dev.drydock.feature.image.Images;
import dev.drydock.feature.log.Logs;
import dev.drydock.feature.manifest.ManifestSets;
import dev.drydock.feature.manifest.Manifests;
import dev.drydock.feature.port.Urls;
import dev.drydock.feature.preflight.Computer;
import dev.drydock.feature.preflight.EngineSource;
import dev.drydock.feature.preflight.Preflight;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.feature.sandbox.SandboxFeatures;
import dev.drydock.feature.sandbox.Sandboxes;
import dev.drydock.feature.settings.Settings;
import dev.drydock.feature.workload.Workloads;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Together;
import dev.drydock.host.HostPorts;
import java.net.URI;
import java.util.Map;

/**
 * Builds every object once, by hand, from the outside in, when it is first asked for. The application, the integration tests
 * and the benchmarks all stand on it.
 */
public final class Wiring implements AutoCloseable {
    private final Foundation base;
    private final ClusterMaking making;
    private final Lazy<Clusters> clusters = new Lazy<>(this::makeClusters);
    private final Lazy<Profiles> profiles = new Lazy<>(this::makeProfiles);
    private final Lazy<Preflight> preflight = new Lazy<>(this::makePreflight);
    private final Lazy<Urls> urls = new Lazy<>(this::makeUrls);
    private final Lazy<Sandboxes> sandboxes = new Lazy<>(this::makeSandboxes);
    private final Lazy<Workloads> workloads = new Lazy<>(Workloads::new);
    private final Lazy<Logs> logs = new Lazy<>(Logs::new);
    private final Lazy<Settings> settings = new Lazy<>(Settings::new);
    private final Lazy<History> history = new Lazy<>(History::new);

    /** @param environment the variables of this process, or a test's own */
    public Wiring(Map<String, String> environment) {
        base = new Foundation(environment);
        making = new ClusterMaking(base, this::settings);
    }

    Foundation base() {
        return base;
    }

    public Clusters clusters() {
        return clusters.get();
    }

    public Sandboxes sandboxes() {
        return sandboxes.get();
    }

    public Workloads workloads() {
        return workloads.get();
    }

    public Logs logs() {
        return logs.get();
    }

    public Urls urls() {
        return urls.get();
    }

    public Profiles profiles() {
        return profiles.get();
    }

    public Preflight preflight() {
        return preflight.get();
    }

    public Settings settings() {
        return settings.get();
    }

    public History history() {
        return history.get();
    }

    public Tasks tasks() {
        return base.tasks;
    }

    public Recovery recovery() {
        return new Recovery(making.journal(), clusters(), making.providers());
    }

    Browser browser() {
        dev.drydock.host.Browser browser = new dev.drydock.host.Browser(base.system, base.search, base.programs);
        return url -> browser.open(URI.create(url));
    }

    private Clusters makeClusters() {
        return new Clusters(base.engine, making.providers(), making.journal(), base.threads, base.clock);
    }

    private Profiles makeProfiles() {
        return new Profiles(base.folders.config().resolve("profiles"), base.files);
    }

    private Preflight makePreflight() {
        return new Preflight(
                new Together(base.threads, Preflight.LIMIT),
                EngineSource.of(base.engine),
                Computer.real(new HostPorts(base.system, base.programs)),
                making::kindProblem);
    }

    private Urls makeUrls() {
        return new Urls(clusters()::connect, clusters()::find, base.threads, base.clock);
    }

    private Sandboxes makeSandboxes() {
        SandboxFeatures features = new SandboxFeatures(
                preflight(),
                new Images(base.engine, base.threads),
                new Manifests(new ManifestSets(), clusters()::connect, base.threads, base.clock),
                urls());
        return new Sandboxes(profiles(), clusters(), making.journal(), features);
    }

    @Override
    public void close() {
        base.engine.close();
    }
}
