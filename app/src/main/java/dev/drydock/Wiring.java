package dev.drydock;

import dev.drydock.cli.Browser;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.cluster.Kubectl;
import dev.drydock.feature.cluster.Recovery;
import dev.drydock.feature.cluster.Remarks;
import dev.drydock.feature.cluster.Resources;
import dev.drydock.feature.cluster.Versions;
import dev.drydock.feature.engine.Engines;
import dev.drydock.feature.history.History;
import dev.drydock.feature.image.Images;
import dev.drydock.feature.kubeconfig.ClusterSource;
import dev.drydock.feature.kubeconfig.Kubeconfigs;
import dev.drydock.feature.log.Logs;
import dev.drydock.feature.manifest.ManifestSets;
import dev.drydock.feature.manifest.Manifests;
import dev.drydock.feature.port.Urls;
import dev.drydock.feature.preflight.Computer;
import dev.drydock.feature.preflight.EngineSource;
import dev.drydock.feature.preflight.Preflight;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.feature.sandbox.SandboxFeatures;
import dev.drydock.feature.sandbox.Sandboxes;
import dev.drydock.feature.settings.Settings;
import dev.drydock.feature.snapshot.Snapshots;
import dev.drydock.feature.workload.Workloads;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Together;
import dev.drydock.host.HostPorts;
import dev.drydock.store.Store;
import dev.drydock.store.StoredSettings;
import dev.drydock.store.StoredTasks;
import dev.drydock.text.Messages;
import dev.drydock.text.ProblemText;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Builds every object once, by hand, from the outside in, when it is first asked for. The application, the integration tests
 * and the benchmarks all stand on it.
 */
public final class Wiring implements AutoCloseable {
    private final Foundation base;
    private final ClusterMaking making;
    private final Lazy<Store> store = new Lazy<>(this::makeStore);
    private final Lazy<Clusters> clusters = new Lazy<>(this::makeClusters);
    private final Lazy<Resources> resources = new Lazy<>(this::makeResources);
    private final Lazy<Profiles> profiles = new Lazy<>(this::makeProfiles);
    private final Lazy<Preflight> preflight = new Lazy<>(this::makePreflight);
    private final Lazy<Urls> urls = new Lazy<>(this::makeUrls);
    private final Lazy<Sandboxes> sandboxes = new Lazy<>(this::makeSandboxes);
    private final Lazy<Snapshots> snapshots = new Lazy<>(this::makeSnapshots);
    private final Lazy<Workloads> workloads = new Lazy<>(this::makeWorkloads);
    private final Lazy<Logs> logs = new Lazy<>(this::makeLogs);
    private final Lazy<Kubeconfigs> kubeconfigs = new Lazy<>(this::makeKubeconfigs);
    private final Lazy<Settings> settings = new Lazy<>(this::makeSettings);
    private final Lazy<History> history = new Lazy<>(this::makeHistory);

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

    public Versions versions() {
        return new Versions(base.engine, base.clock);
    }

    public Resources resources() {
        return resources.get();
    }

    public Sandboxes sandboxes() {
        return sandboxes.get();
    }

    public Snapshots snapshots() {
        return snapshots.get();
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

    public Kubeconfigs kubeconfigs() {
        return kubeconfigs.get();
    }

    public Profiles profiles() {
        return profiles.get();
    }

    /** Made anew by each call: it only knows where the files lie. */
    public OwnProfiles ownProfiles() {
        return new OwnProfiles(profiles(), base.files);
    }

    public Preflight preflight() {
        return preflight.get();
    }

    public Engines engines() {
        return new Engines(base.engine);
    }

    public Settings settings() {
        return settings.get();
    }

    public History history() {
        return history.get();
    }

    /** The tasks of this run, each of which the history writes down. */
    public Tasks tasks() {
        history();
        return base.tasks;
    }

    public Recovery recovery() {
        return new Recovery(
                making.journal(),
                clusters(),
                making.providers(),
                cluster -> kubeconfigs().takeOut(cluster, false),
                (kind, cluster) -> snapshots().settle(kind, cluster));
    }

    Browser browser() {
        dev.drydock.host.Browser browser = new dev.drydock.host.Browser(
                base.system, base.search, base.programs, base.environment.getOrDefault("BROWSER", ""));
        return url -> browser.open(URI.create(url));
    }

    private Store makeStore() {
        return new Store(base.folders.data().resolve("drydock.db"), base.clock);
    }

    private Settings makeSettings() {
        return new Settings(new StoredSettings(store.get()));
    }

    private History makeHistory() {
        History made = new History(new StoredTasks(store.get()), base.threads);
        Subscription _ =
                made.record(base.tasks, problem -> english().of(problem).sentence());
        return made;
    }

    /** The history is written in one language, so that it reads alike whoever reads it. */
    private static ProblemText english() {
        return new ProblemText(new Messages(Locale.ENGLISH));
    }

    private Workloads makeWorkloads() {
        return new Workloads(clusters()::connect, base.threads, base.clock);
    }

    private Logs makeLogs() {
        return new Logs(clusters()::connect, base.threads, base.clock);
    }

    private Clusters makeClusters() {
        return new Clusters(base.engine, making.providers(), making.journal(), base.threads, base.clock);
    }

    private Resources makeResources() {
        Remarks remarks = new Remarks(versions(), new Kubectl(base.search, base.programs));
        return new Resources(base.engine, clusters(), base.threads, remarks);
    }

    private Snapshots makeSnapshots() {
        return new Snapshots(base.engine, clusters(), sandboxes(), base.threads, base.clock);
    }

    private Kubeconfigs makeKubeconfigs() {
        Path own = base.folders.data().resolve("kubeconfig");
        Kubeconfigs.Place place = new Kubeconfigs.Place(
                base.environment,
                base.system,
                base.home,
                own,
                base.folders.data().resolve("kubeconfig-merged"));
        ClusterSource source =
                new ClusterSource(clusters()::find, clusters()::kubeconfig, cluster -> own.resolve(cluster + ".yaml"));
        return new Kubeconfigs(source, place, base.files, base.clock);
    }

    private Profiles makeProfiles() {
        return new Profiles(base.folders.config().resolve("profiles"), base.files);
    }

    private Preflight makePreflight() {
        return new Preflight(
                new Together(base.threads, Preflight.LIMIT),
                EngineSource.of(base.engine),
                Computer.real(new HostPorts(base.system, base.programs)),
                making::kindFound);
    }

    private Urls makeUrls() {
        return new Urls(clusters()::connect, clusters()::find, base.threads, base.clock);
    }

    private Sandboxes makeSandboxes() {
        SandboxFeatures features = new SandboxFeatures(
                versions(),
                preflight(),
                new Images(base.engine, base.threads),
                new Manifests(new ManifestSets(), clusters()::connectToOurs, base.threads, base.clock),
                urls());
        return new Sandboxes(profiles(), clusters(), making.journal(), features);
    }

    @Override
    public void close() {
        base.engine.close();
    }
}
