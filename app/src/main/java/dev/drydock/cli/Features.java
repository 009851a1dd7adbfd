package dev.drydock.cli;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.cluster.ClusterUsage;
import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.cluster.OfferedVersion;
import dev.drydock.feature.cluster.Resources;
import dev.drydock.feature.cluster.Versions;
import dev.drydock.feature.engine.EngineReport;
import dev.drydock.feature.engine.Engines;
import dev.drydock.feature.history.History;
import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.feature.kubeconfig.Kubeconfigs;
import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.kubeconfig.ShellKind;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.feature.log.Logs;
import dev.drydock.feature.port.Urls;
import dev.drydock.feature.preflight.Check;
import dev.drydock.feature.preflight.Preflight;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.Sandboxes;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.feature.settings.Settings;
import dev.drydock.feature.snapshot.Snapshot;
import dev.drydock.feature.snapshot.Snapshots;
import dev.drydock.feature.workload.Workloads;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.flow.Tasks;
import dev.drydock.model.Cluster;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Pod;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The features themselves, each made when the first command asks for it, so that a short command stays short. */
public record Features(
        Supplier<Clusters> clusterFeature,
        Supplier<Resources> resourceFeature,
        Supplier<Versions> versionFeature,
        Supplier<Sandboxes> sandboxes,
        Supplier<Snapshots> snapshotFeature,
        Supplier<Workloads> workloads,
        Supplier<Kubeconfigs> kubeconfigFeature,
        Supplier<Logs> logs,
        Supplier<Urls> urlFeature,
        Supplier<Profiles> profileFeature,
        Supplier<OwnProfiles> ownProfileFeature,
        Supplier<Preflight> preflight,
        Supplier<Engines> engineFeature,
        Supplier<History> historyFeature,
        Supplier<Settings> settings,
        Supplier<Tasks> tasks,
        Browser browser,
        Editor editor,
        Function<Throwable, Problem> defects,
        Consumer<Settling> settlings)
        implements Application {

    @Override
    public List<Cluster> clusters() throws ProblemException, InterruptedException {
        return clusterFeature.get().list();
    }

    @Override
    public Cluster cluster(String name) throws ProblemException, InterruptedException {
        return clusterFeature.get().find(name);
    }

    @Override
    public List<ClusterUsage> resources() throws ProblemException, InterruptedException {
        return resourceFeature.get().all();
    }

    @Override
    public List<OfferedVersion> versions() throws ProblemException {
        return versionFeature.get().all();
    }

    @Override
    public ClusterDetails inspect(String cluster) throws ProblemException, InterruptedException {
        return resourceFeature.get().inspect(cluster);
    }

    @Override
    public Plan up(UpRequest request) throws ProblemException, InterruptedException {
        return sandboxes.get().up(request);
    }

    @Override
    public Plan start(String cluster) throws ProblemException, InterruptedException {
        return sandboxes.get().start(cluster);
    }

    @Override
    public Plan stop(String cluster) throws ProblemException, InterruptedException {
        return clusterFeature.get().stop(cluster);
    }

    @Override
    public Plan restart(String cluster) throws ProblemException, InterruptedException {
        return sandboxes.get().restart(cluster);
    }

    @Override
    public Plan pause(String cluster) throws ProblemException, InterruptedException {
        return clusterFeature.get().pause(cluster);
    }

    @Override
    public Plan unpause(String cluster) throws ProblemException, InterruptedException {
        return clusterFeature.get().unpause(cluster);
    }

    @Override
    public Recreation recreate(String cluster, Changes changes) throws ProblemException, InterruptedException {
        return sandboxes.get().recreate(cluster, changes).removing(kubeconfigFeature.get()::thenTakeOut);
    }

    @Override
    public Plan down(String cluster) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().thenTakeOut(clusterFeature.get().down(cluster));
    }

    @Override
    public List<Snapshot> snapshots(Optional<String> cluster) throws ProblemException, InterruptedException {
        Snapshots feature = snapshotFeature.get();
        return cluster.isPresent() ? feature.of(cluster.get()) : feature.all();
    }

    @Override
    public Plan saveSnapshot(String cluster, Optional<String> tag) throws ProblemException, InterruptedException {
        return snapshotFeature.get().save(cluster, tag);
    }

    @Override
    public Plan restoreSnapshot(String cluster, Optional<String> tag) throws ProblemException, InterruptedException {
        return snapshotFeature.get().restore(cluster, tag);
    }

    @Override
    public Plan removeSnapshot(String cluster, String tag) throws ProblemException, InterruptedException {
        return snapshotFeature.get().remove(cluster, tag);
    }

    @Override
    public String kubeconfig(String cluster) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().text(cluster);
    }

    @Override
    public Path kubeconfigPath(String cluster) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().path(cluster);
    }

    @Override
    public String exportLine(String cluster, Optional<ShellKind> shell) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().exportLine(cluster, shell);
    }

    @Override
    public Merged merge(String cluster, boolean switchTo, boolean force) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().merge(cluster, switchTo, force);
    }

    @Override
    public List<Path> unmerge(String cluster, boolean force) throws ProblemException, InterruptedException {
        return kubeconfigFeature.get().takeOut(cluster, force);
    }

    @Override
    public Task begin(Plan plan) {
        return tasks.get().start(plan);
    }

    @Override
    public List<Pod> pods(String cluster, Optional<String> namespace) throws ProblemException, InterruptedException {
        return workloads.get().pods(cluster, namespace);
    }

    @Override
    public void log(LogRequest request, Consumer<String> line, Consumer<Problem> lost)
            throws ProblemException, InterruptedException {
        logs.get().read(request, line, lost);
    }

    @Override
    public List<Endpoint> urls(String cluster) throws ProblemException, InterruptedException {
        return urlFeature.get().list(cluster);
    }

    @Override
    public void browse(String url) throws ProblemException, InterruptedException {
        browser.open(url);
    }

    @Override
    public List<Profile> profiles() throws ProblemException {
        return profileFeature.get().all();
    }

    @Override
    public List<ProfileEntry> profileEntries() throws ProblemException {
        return profileFeature.get().entries();
    }

    @Override
    public OwnProfiles ownProfiles() {
        return ownProfileFeature.get();
    }

    @Override
    public void edit(List<Path> files) throws ProblemException, InterruptedException {
        editor.edit(files);
    }

    @Override
    public List<Check> checks(List<Integer> ports) throws InterruptedException {
        return preflight.get().run(ports);
    }

    @Override
    public EngineReport engines() throws ProblemException, InterruptedException {
        return engineFeature.get().report();
    }

    @Override
    public List<HistoryEntry> history(int count) {
        return historyFeature.get().latest(count);
    }

    @Override
    public Optional<String> setting(String key) {
        return settings.get().get(key);
    }

    @Override
    public void choose(String key, String value) throws ProblemException {
        settings.get().keep(key, value);
    }

    @Override
    public Check kind() throws InterruptedException {
        return preflight.get().kind();
    }

    @Override
    public void settle(Settling how) {
        settlings.accept(how);
    }

    @Override
    public Problem defect(Throwable thrown) {
        return defects.apply(thrown);
    }
}
