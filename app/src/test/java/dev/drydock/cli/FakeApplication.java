package dev.drydock.cli;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.cluster.ClusterUsage;
import dev.drydock.feature.cluster.OfferedVersion;
import dev.drydock.feature.engine.EngineReport;
import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.kubeconfig.ShellKind;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.feature.preflight.Check;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.feature.snapshot.Snapshot;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.flow.Task;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ClusterState;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Endpoint;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.Message;
import dev.drydock.model.Node;
import dev.drydock.model.Pod;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Features that answer what the test has put into them, and remember what they were asked. */
final class FakeApplication implements Application {
    final List<Node> nodes = new ArrayList<>();
    final List<Message> remarks = new ArrayList<>();
    final List<OfferedVersion> versions = new ArrayList<>();
    final List<HealthCheck> healthChecks = new ArrayList<>();
    Optional<Problem> silence = Optional.empty();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Pod> pods = new ArrayList<>();
    final List<Endpoint> endpoints = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<HistoryEntry> entries = new ArrayList<>();
    final List<String> logLines = new ArrayList<>();
    final Map<String, String> settings = new HashMap<>();
    final List<Object> asked = new ArrayList<>();
    final List<Problem> brokenProfiles = new ArrayList<>();
    final List<Settling> settlings = new ArrayList<>();
    Path profileFolder = Path.of("no-folder");
    Edits editor = _ -> {};
    final List<Problem> losses = new ArrayList<>();
    /** Clusters of which only the network is left. */
    final List<Path> mergedFiles = new ArrayList<>();

    final List<Snapshot> snapshots = new ArrayList<>();
    final List<String> hollow = new ArrayList<>();

    Check kind = new Check(
            Message.of("preflight.kind"),
            Message.of("preflight.kind.found", "0.30.0", "/opt/kind"),
            Check.Outcome.PASSED,
            Optional.empty());
    EngineReport engines = new EngineReport(Optional.empty(), Optional.empty(), List.of());
    List<Stage> stages = List.of();
    Optional<Problem> problem = Optional.empty();

    private final Tasks tasks = new Tasks(
            new Threads((_, defect) -> {
                throw new AssertionError(defect);
            }),
            Clock.systemUTC(),
            defect -> new DrydockProblem.Unexpected(defect.toString(), "drydock.log"));

    void step(Step step) {
        List<Stage> more = new ArrayList<>(stages);
        more.add(Stage.of(step));
        stages = more;
    }

    @Override
    public List<Cluster> clusters() throws ProblemException {
        complain();
        return clusters;
    }

    @Override
    public Cluster cluster(String name) throws ProblemException {
        complain();
        return clusters.stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new ClusterProblem.ClusterUnknown(
                        name, clusters.stream().map(Cluster::name).toList())));
    }

    @Override
    public Plan up(UpRequest request) throws ProblemException {
        complain();
        asked.add(request);
        return plan("up", request.name().orElse(request.profile()));
    }

    @Override
    public Plan start(String cluster) throws ProblemException {
        return plan("start", cluster(cluster).name());
    }

    @Override
    public Plan stop(String cluster) throws ProblemException {
        return plan("stop", cluster(cluster).name());
    }

    @Override
    public List<ClusterUsage> resources() throws ProblemException {
        return clusters().stream().map(FakeApplication::usage).toList();
    }

    @Override
    public ClusterDetails inspect(String name) throws ProblemException {
        Cluster cluster = cluster(name);
        return new ClusterDetails(usage(cluster), nodes, healthChecks, remarks, silence);
    }

    @Override
    public List<OfferedVersion> versions() {
        return versions;
    }

    private static ClusterUsage usage(Cluster cluster) {
        boolean runs = cluster.state() == ClusterState.RUNNING;
        return new ClusterUsage(
                cluster,
                Optional.of(0.256).filter(_ -> runs),
                Optional.of(812L << 20).filter(_ -> runs),
                Optional.of(995_853_122L));
    }

    @Override
    public Plan restart(String cluster) throws ProblemException {
        return plan("restart", cluster(cluster).name());
    }

    @Override
    public Plan pause(String cluster) throws ProblemException {
        return plan("pause", cluster(cluster).name());
    }

    @Override
    public Plan unpause(String cluster) throws ProblemException {
        return plan("unpause", cluster(cluster).name());
    }

    @Override
    public Recreation recreate(String cluster, Changes changes) throws ProblemException {
        asked.add(changes);
        return new Recreation(
                plan("recreate", cluster),
                plan("down", cluster),
                UpRequest.of(cluster(cluster).name()));
    }

    @Override
    public Plan down(String cluster) throws ProblemException {
        return plan(
                "down", hollow.contains(cluster) ? cluster : cluster(cluster).name());
    }

    /** What the user does in the editor. */
    @FunctionalInterface
    interface Edits {
        void edit(List<Path> files) throws ProblemException;
    }

    private Plan plan(String kind, String subject) {
        return new Plan(kind, subject, Message.of("cli.usage.help", kind + " " + subject), stages);
    }

    @Override
    public List<Snapshot> snapshots(Optional<String> cluster) throws ProblemException {
        complain();
        return snapshots.stream()
                .filter(snapshot -> cluster.isEmpty() || snapshot.cluster().equals(cluster.get()))
                .toList();
    }

    @Override
    public Plan saveSnapshot(String cluster, Optional<String> tag) throws ProblemException {
        return plan("snapshot save", cluster(cluster).name() + " " + tag.orElse("now"));
    }

    @Override
    public Plan restoreSnapshot(String cluster, Optional<String> tag) throws ProblemException {
        return plan("snapshot restore", cluster(cluster).name() + " " + tag.orElse("newest"));
    }

    @Override
    public Plan removeSnapshot(String cluster, String tag) throws ProblemException {
        return plan("snapshot remove", cluster(cluster).name() + " " + tag);
    }

    @Override
    public String kubeconfig(String cluster) throws ProblemException {
        return "# of " + cluster(cluster).name() + "\n";
    }

    @Override
    public Path kubeconfigPath(String cluster) throws ProblemException {
        return Path.of("/data", cluster(cluster).name() + ".yaml");
    }

    @Override
    public String exportLine(String cluster, Optional<ShellKind> shell) throws ProblemException {
        return shell.orElse(ShellKind.BASH).line(kubeconfigPath(cluster));
    }

    @Override
    public Merged merge(String cluster, boolean switchTo, boolean force) throws ProblemException {
        asked.add("merge " + cluster + (switchTo ? ", switch" : "") + (force ? ", force" : ""));
        complainUnless(force);
        return new Merged(Path.of("/home/config"), "drydock-" + cluster, switchTo);
    }

    @Override
    public List<Path> unmerge(String cluster, boolean force) throws ProblemException {
        asked.add("unmerge " + cluster + (force ? ", force" : ""));
        complainUnless(force);
        return mergedFiles;
    }

    private void complainUnless(boolean force) throws ProblemException {
        if (!force) {
            complain();
        }
    }

    @Override
    public Task begin(Plan plan) {
        asked.add(plan.kind() + " " + plan.subject());
        return tasks.start(plan);
    }

    @Override
    public List<Pod> pods(String cluster, Optional<String> namespace) throws ProblemException {
        complain();
        asked.add("pods of " + cluster + " in " + namespace.orElse("all"));
        return pods.stream()
                .filter(pod -> namespace.isEmpty() || namespace.get().equals(pod.namespace()))
                .toList();
    }

    @Override
    public void log(LogRequest request, Consumer<String> line, Consumer<Problem> lost) throws InterruptedException {
        asked.add(request);
        losses.forEach(lost);
        for (String text : logLines) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            line.accept(text);
        }
    }

    @Override
    public List<Endpoint> urls(String cluster) {
        return endpoints;
    }

    @Override
    public void browse(String url) {
        asked.add("browse " + url);
    }

    @Override
    public List<Profile> profiles() {
        return profiles;
    }

    @Override
    public List<ProfileEntry> profileEntries() {
        List<ProfileEntry> entries = new ArrayList<>();
        profiles.forEach(profile -> entries.add(new ProfileEntry(
                profile.id(), !profile.id().equals("local-hands"), Optional.of(profile), Optional.empty())));
        brokenProfiles.forEach(
                problem -> entries.add(new ProfileEntry("broken", true, Optional.empty(), Optional.of(problem))));
        return entries;
    }

    @Override
    public OwnProfiles ownProfiles() {
        PrivateFiles files = new PrivateFiles();
        return new OwnProfiles(new Profiles(profileFolder, files), files);
    }

    @Override
    public void edit(List<Path> files) throws ProblemException {
        editor.edit(files);
    }

    @Override
    public void settle(Settling how) {
        settlings.add(how);
    }

    @Override
    public List<Check> checks(List<Integer> ports) {
        asked.add(ports);
        return checks;
    }

    @Override
    public EngineReport engines() throws ProblemException {
        complain();
        return engines;
    }

    @Override
    public List<HistoryEntry> history(int count) {
        return entries.stream().limit(count).toList();
    }

    @Override
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public void choose(String key, String value) throws ProblemException {
        complain();
        settings.put(key, value);
    }

    @Override
    public Check kind() {
        return kind;
    }

    @Override
    public Problem defect(Throwable thrown) {
        return new DrydockProblem.Unexpected(thrown.toString(), "drydock.log");
    }

    private void complain() throws ProblemException {
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
    }
}
