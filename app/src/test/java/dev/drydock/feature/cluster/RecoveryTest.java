package dev.drydock.feature.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineLocator;
import dev.drydock.flow.Guard;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Threads;
import dev.drydock.host.NamedLock;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.model.SnapshotProblem;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.NodePlace;
import dev.drydock.provider.NodeRelease;
import dev.drydock.provider.Providers;
import dev.drydock.provider.ReleaseWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final Problem ENGINE_GONE = new EngineProblem.EngineLost("docker ps", "gone");

    @TempDir
    Path folder;

    private final RemovingProvider provider = new RemovingProvider();
    private final List<String> tracesRemoved = new ArrayList<>();
    private final List<String> halfDone = new ArrayList<>();
    private Optional<Problem> more = Optional.empty();

    @Test
    void whatAnUpThatWasKilledMadeIsRemoved() throws Exception {
        killed("up", "demo", true);

        assertThat(recovery().run()).containsExactly(new DrydockProblem.CutOffRemoved("up", "demo"));
        assertThat(provider.removed).containsExactly("demo");
        assertThat(recovery().run()).isEmpty();
    }

    @Test
    void aClusterThatWasThereBeforeTheKillStays() throws Exception {
        killed("start", "demo", false);

        assertThat(recovery().run()).containsExactly(new DrydockProblem.CutOffLeft("start", "demo"));
        assertThat(provider.removed).isEmpty();
    }

    @Test
    void whatWasHalfDoneToAClusterThatStaysIsSettledAndTold() throws Exception {
        killed("snapshot restore", "demo", false);
        more = Optional.of(new SnapshotProblem.RestoreFinished("demo", "first"));

        assertThat(recovery().run()).containsExactly(new SnapshotProblem.RestoreFinished("demo", "first"));
        assertThat(halfDone).containsExactly("snapshot restore demo");
        assertThat(recovery().run()).isEmpty();
    }

    @Test
    void aDownThatWasKilledIsFinished() throws Exception {
        killed("down", "demo", false);

        recovery().run();

        assertThat(provider.removed).containsExactly("demo");
        assertThat(tracesRemoved).containsExactly("demo");
    }

    @Test
    void aPlanThatStillRunsIsLeftAlone() throws Exception {
        Guard.Held running = journal().guard("up", "demo", true).enter();

        assertThat(recovery().run()).isEmpty();
        assertThat(provider.removed).isEmpty();

        running.leave(true);
        assertThat(recovery().run()).isEmpty();
        assertThat(provider.removed).isEmpty();
    }

    @Test
    void aPlanWhoseUndoFailedIsSettledByTheNextStart() throws Exception {
        journal().guard("up", "demo", true).enter().leave(false);

        assertThat(recovery().run()).containsExactly(new DrydockProblem.CutOffRemoved("up", "demo"));
    }

    @Test
    void whatCannotBeSettledNowIsToldAndLeftForTheNextTimeAndTheRestIsSettled() throws Exception {
        killed("up", "a-broken", true);
        killed("up", "b-fine", true);
        provider.broken = "a-broken";

        assertThat(recovery().run()).containsExactly(ENGINE_GONE, new DrydockProblem.CutOffRemoved("up", "b-fine"));

        provider.broken = "";
        assertThat(recovery().run()).containsExactly(new DrydockProblem.CutOffRemoved("up", "a-broken"));
    }

    @Test
    void twoPlansForOneClusterDoNotRunAtOnceAndTheOtherProcessIsNamed() throws Exception {
        Guard.Held first = journal().guard("up", "demo", true).enter();

        assertThatThrownBy(() -> journal().guard("down", "demo", false).enter())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new ClusterProblem.ClusterBusy(
                                        "demo",
                                        Optional.of(ProcessHandle.current().pid()))));
        first.leave(true);
    }

    @Test
    void aFileThatIsNoEntryIsForgotten() throws Exception {
        Files.createDirectories(folder.resolve("journal"));
        Files.writeString(folder.resolve("journal").resolve("demo"), "");

        assertThat(recovery().run()).isEmpty();
        assertThat(folder.resolve("journal").resolve("demo")).doesNotExist();
    }

    /** What a process leaves that dies at work: the entry, but not the lock. */
    private void killed(String kind, String cluster, boolean makes) throws IOException {
        Path file = folder.resolve("journal").resolve(cluster);
        Files.createDirectories(file.getParent());
        Files.writeString(file, new JournalEntry(kind, cluster, makes).text());
    }

    /** Each one with locks of its own, as two processes have. */
    private Journal journal() {
        return new Journal(folder.resolve("journal"), new PrivateFiles(), new NamedLock(folder.resolve("locks")));
    }

    private Recovery recovery() {
        Threads threads = new Threads((_, e) -> {
            throw new AssertionError(e);
        });
        Map<String, String> nowhere = Map.of("DOCKER_HOST", "unix://" + folder.resolve("no.sock"));
        DockerEngine engine = new DockerEngine(new EngineLocator(nowhere, "Linux", folder), threads);
        Providers providers = new Providers(List.of(provider), List.of());
        Journal journal = journal();
        return new Recovery(
                journal,
                new Clusters(engine, providers, journal, threads, Clock.systemUTC()),
                providers,
                tracesRemoved::add,
                (kind, cluster) -> {
                    halfDone.add(kind + " " + cluster);
                    return more;
                });
    }

    private static final class RemovingProvider implements ClusterProvider {
        private final List<String> removed = new ArrayList<>();
        private String broken = "";

        @Override
        public ProviderId id() {
            return ProviderId.KIND;
        }

        @Override
        public NodeRelease release(ReleaseWish wish) {
            return new NodeRelease(new ImageReference(wish.profileImage()), List.of());
        }

        @Override
        public NodePlace controlPlane(String cluster) {
            return new NodePlace(cluster, cluster, "");
        }

        @Override
        public void make(ClusterRequest request, Progress progress) {}

        @Override
        public void start(Cluster cluster) {}

        @Override
        public void stop(Cluster cluster) {}

        @Override
        public void remove(String name) throws ProblemException {
            if (name.equals(broken)) {
                throw new ProblemException(ENGINE_GONE);
            }
            removed.add(name);
        }

        @Override
        public String kubeconfig(Cluster cluster) {
            return "";
        }
    }
}
