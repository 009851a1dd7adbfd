package dev.drydock.feature.kubeconfig;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Stage;
import dev.drydock.host.OperatingSystem;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.Cluster;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clusters' kubeconfigs, for the user and for other programs. Thread-safe. */
public final class Kubeconfigs {
    private static final Logger LOG = LoggerFactory.getLogger(Kubeconfigs.class);

    private final ClusterSource clusters;
    private final Place place;
    private final UsersFiles usersFiles;
    private final MergedFiles merged;
    private final UsersKubeconfig users;

    /**
     * The user's surroundings.
     *
     * @param home the user's folder
     * @param own the folder of Drydock's own kubeconfigs
     * @param notes where to remember what was merged into which file
     */
    public record Place(Map<String, String> environment, OperatingSystem system, Path home, Path own, Path notes) {}

    public Kubeconfigs(ClusterSource clusters, Place place, PrivateFiles files, Clock clock) {
        this.clusters = clusters;
        this.place = place;
        this.usersFiles = new UsersFiles(place.environment(), place.system(), place.home(), place.own());
        this.merged = new MergedFiles(place.notes(), files);
        this.users = new UsersKubeconfig(clock);
    }

    /** The text of a cluster's kubeconfig. */
    public String text(String cluster) throws ProblemException, InterruptedException {
        return clusters.text().of(cluster);
    }

    /**
     * The file that Drydock keeps of a cluster of its own; it is there when this returns.
     *
     * @throws ProblemException {@link KubeconfigProblem.KubeconfigNotKept} for the clusters of others
     */
    public Path path(String name) throws ProblemException, InterruptedException {
        Cluster cluster = clusters.find().of(name);
        if (!cluster.owned()) {
            throw new ProblemException(new KubeconfigProblem.KubeconfigNotKept(name));
        }
        // Asking for the text writes the file anew where somebody deleted it.
        String _ = text(name);
        return clusters.own().of(name);
    }

    /** The line that makes a shell's kubectl talk to a cluster of ours. */
    public String exportLine(String cluster, Optional<ShellKind> shell) throws ProblemException, InterruptedException {
        ShellKind kind = shell.orElseGet(() -> ShellKind.guess(place.environment(), place.system()));
        return kind.line(path(cluster));
    }

    /** The file that {@link #merge} would write to. */
    public Path usersFile() {
        return usersFiles.forNewEntries();
    }

    /**
     * Adds the cluster to the user's kubeconfig, or brings what was added before up to date.
     *
     * @param switchTo whether it becomes the current context
     * @param force whether a stale lock is removed
     */
    public Merged merge(String cluster, boolean switchTo, boolean force) throws ProblemException, InterruptedException {
        OwnEntries ours = OwnEntries.of(cluster, text(cluster));
        Path file = usersFile();
        merged.add(cluster, file);
        KubeconfigText text =
                users.change(file, force, new Change.Merge(ours, switchTo)).text();
        return new Merged(file, ours.name(), text.isCurrent(cluster));
    }

    /**
     * Takes out what was merged of a cluster, which need not exist any more. Files that hold nothing of it are only read.
     *
     * @return the files that were changed
     */
    public List<Path> takeOut(String cluster, boolean force) throws ProblemException, InterruptedException {
        List<Path> known = merged.of(cluster);
        TreeSet<Path> places = new TreeSet<>(known);
        places.addAll(usersFiles.all());
        List<Path> changed = new ArrayList<>();
        for (Path file : places) {
            boolean look = known.contains(file) ? Files.exists(file) : holds(file, cluster);
            if (look && users.change(file, force, new Change.TakeOut(cluster)).written()) {
                changed.add(file);
            }
        }
        merged.forget(cluster);
        return changed;
    }

    /** A file that nothing was merged into may be anything, and keeps nobody from removing a cluster. */
    private boolean holds(Path file, String cluster) {
        try {
            return users.read(file).holds(cluster);
        } catch (ProblemException e) {
            LOG.info("{} cannot be looked at: {}", file, e.problem());
            return false;
        }
    }

    /**
     * A plan that removes a cluster, after which nothing of it is left in the user's kubeconfig either. That comes last: a file that
     * cannot be changed now must not keep a cluster alive, and {@code drydock kubeconfig NAME --unmerge} works without one.
     */
    public Plan thenTakeOut(Plan down) {
        List<Stage> stages = new ArrayList<>(down.stages());
        stages.add(Stage.of(new TakeOutStep(this, down.subject())));
        return new Plan(down.kind(), down.subject(), down.title(), stages, down.guard());
    }
}
