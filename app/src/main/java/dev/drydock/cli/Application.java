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
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.feature.snapshot.Snapshot;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
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

/** Everything that the commands ask of the features; {@link Features} answers in the product. */
public interface Application {
    List<Cluster> clusters() throws ProblemException, InterruptedException;

    Cluster cluster(String name) throws ProblemException, InterruptedException;

    List<ClusterUsage> resources() throws ProblemException, InterruptedException;

    List<OfferedVersion> versions() throws ProblemException;

    ClusterDetails inspect(String cluster) throws ProblemException, InterruptedException;

    Plan up(UpRequest request) throws ProblemException, InterruptedException;

    Plan start(String cluster) throws ProblemException, InterruptedException;

    Plan stop(String cluster) throws ProblemException, InterruptedException;

    Plan restart(String cluster) throws ProblemException, InterruptedException;

    Plan pause(String cluster) throws ProblemException, InterruptedException;

    Plan unpause(String cluster) throws ProblemException, InterruptedException;

    Recreation recreate(String cluster, Changes changes) throws ProblemException, InterruptedException;

    Plan down(String cluster) throws ProblemException, InterruptedException;

    /** Of all clusters of ours where none is named. */
    List<Snapshot> snapshots(Optional<String> cluster) throws ProblemException, InterruptedException;

    /** @param tag the time where empty */
    Plan saveSnapshot(String cluster, Optional<String> tag) throws ProblemException, InterruptedException;

    /** @param tag the newest where empty */
    Plan restoreSnapshot(String cluster, Optional<String> tag) throws ProblemException, InterruptedException;

    Plan removeSnapshot(String cluster, String tag) throws ProblemException, InterruptedException;

    Task begin(Plan plan);

    String kubeconfig(String cluster) throws ProblemException, InterruptedException;

    /** The file that Drydock keeps of a cluster of ours. */
    Path kubeconfigPath(String cluster) throws ProblemException, InterruptedException;

    /** The line that makes a shell's kubectl talk to a cluster of ours. */
    String exportLine(String cluster, Optional<ShellKind> shell) throws ProblemException, InterruptedException;

    /** @param force whether a stale lock of the user's kubeconfig is removed */
    Merged merge(String cluster, boolean switchTo, boolean force) throws ProblemException, InterruptedException;

    /** The files that a cluster was taken out of. */
    List<Path> unmerge(String cluster, boolean force) throws ProblemException, InterruptedException;

    /** Of all namespaces where none is named. */
    List<Pod> pods(String cluster, Optional<String> namespace) throws ProblemException, InterruptedException;

    /**
     * Reads on this thread until the log ends or the thread is interrupted.
     *
     * @param lost told again and again while a log that is followed cannot be had
     */
    void log(LogRequest request, Consumer<String> line, Consumer<Problem> lost)
            throws ProblemException, InterruptedException;

    List<Endpoint> urls(String cluster) throws ProblemException, InterruptedException;

    void browse(String url) throws ProblemException, InterruptedException;

    List<Profile> profiles() throws ProblemException;

    /** Those that cannot be read too. */
    List<ProfileEntry> profileEntries() throws ProblemException;

    OwnProfiles ownProfiles();

    /** Opens files in the user's editor and waits until it is left. */
    void edit(List<Path> files) throws ProblemException, InterruptedException;

    List<Check> checks(List<Integer> ports) throws InterruptedException;

    /** Which engine is used, and why no other. */
    EngineReport engines() throws ProblemException, InterruptedException;

    List<HistoryEntry> history(int count);

    Optional<String> setting(String key);

    /** @throws ProblemException where it cannot be stored */
    void choose(String key, String value) throws ProblemException;

    /** Which kind program is used. */
    Check kind() throws InterruptedException;

    /** What is to become of work left undone, from now on. */
    void settle(Settling how);

    /** What to tell the user of an exception that nothing should have thrown, after it was logged. */
    Problem defect(Throwable thrown);
}
