package dev.drydock.ui.home;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.LiveValue;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.Ask;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private static final Duration BRIEF = Duration.ofMillis(5);

    private final UiBench bench = new UiBench();
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(Observed.waiting(List.of()));
    private final List<String> done = new CopyOnWriteArrayList<>();
    private volatile Duration stepTime = BRIEF;
    private volatile boolean defect;
    private volatile Optional<Problem> obstacle = Optional.empty();
    private volatile List<Profile> profiles = DemoData.profiles();
    private volatile List<Problem> broken = List.of();
    private HomeViewModel model;

    @BeforeEach
    void make() {
        Ask<UpRequest, dev.drydock.flow.Plan> up = request -> {
            done.add("up " + request.profile());
            if (obstacle.isPresent()) {
                throw new ProblemException(obstacle.get());
            }
            if (defect) {
                throw new IllegalStateException("a mistake");
            }
            return DemoPlans.up(request.name().orElse(request.profile()), stepTime);
        };
        SandboxActions actions = new SandboxActions(
                up, name -> plan("start", name), name -> plan("stop", name), name -> plan("down", name), bench::start);
        HomeLinks links = new HomeLinks(
                () -> profiles,
                () -> broken,
                () -> live.value().value(),
                page -> done.add("open " + page),
                done::add,
                id -> done.add("edit " + id),
                kubeconfigs(),
                power());
        model = new HomeViewModel(bench.work, bench.board(), live, actions, links);
        model.activate();
        eventually(() -> assertThat(model.profiles()).hasSize(1));
    }

    private PowerActions power() {
        return new PowerActions(
                name -> plan("restart", name),
                name -> plan("pause", name),
                name -> plan("unpause", name),
                (name, _) -> new Recreation(plan("recreate", name), plan("down", name), UpRequest.of(name)),
                request -> {
                    done.add("up again " + request.profile());
                    return DemoPlans.simple("up", request.profile(), BRIEF);
                },
                DemoData::details,
                bench::start);
    }

    private static KubeconfigActions kubeconfigs() {
        return new KubeconfigActions(
                Path::of, name -> name, (_, _) -> new Merged(Path.of("x"), "x", false), (_, _) -> List.of());
    }

    private dev.drydock.flow.Plan plan(String kind, String name) {
        done.add(kind + " " + name);
        return DemoPlans.simple(kind, name, BRIEF);
    }

    @Test
    void makingAnewGoesOnOnlyAfterEachPartEndedWell() {
        model.power().recreate("a", Changes.none());

        eventually(() -> assertThat(done).containsExactly("recreate a", "down a", "up again a"));
    }

    @Test
    void aClusterKeepsItsRowWhileItsStateChanges() {
        live.set(Observed.live(List.of(Samples.ours("a", ClusterState.RUNNING), Samples.foreign("b"))));
        ClusterItem row = model.clusters().getFirst();
        live.set(Observed.live(List.of(Samples.ours("a", ClusterState.STOPPED), Samples.foreign("b"))));
        assertThat(model.clusters().getFirst()).isSameAs(row);
        assertThat(row.clusterProperty().get().state()).isEqualTo(ClusterState.STOPPED);
    }

    @Test
    void oneCallBringsAProfileUp() {
        model.up(model.profiles().getFirst(), UpRequest.of("local-hands"));
        eventually(() -> assertThat(model.profiles()
                        .getFirst()
                        .taskProperty()
                        .get()
                        .map(task -> task.state().status()))
                .isEqualTo(Optional.of(TaskState.Status.DONE)));
        assertThat(done).containsExactly("up local-hands");
    }

    @Test
    void aProblemBeforeThePlanIsSaidOnItsCardAndFreesTheButton() {
        obstacle = Optional.of(new HostProblem.PortForbidden(80, Optional.of(8080)));
        ProfileItem item = model.profiles().getFirst();
        model.up(item, UpRequest.of("local-hands"));
        eventually(() -> assertThat(item.refusalProperty().get())
                .contains(new ProfileItem.Refusal(UpRequest.of("local-hands"), obstacle.get())));
        assertThat(item.busy()).isFalse();
        assertThat(bench.told).isEmpty();
        obstacle = Optional.empty();
        model.up(item, UpRequest.of("local-hands"));
        assertThat(item.refusalProperty().get()).isEmpty();
    }

    @Test
    void aSecondPressWhileItRunsDoesNothing() {
        ProfileItem item = model.profiles().getFirst();
        item.planningProperty().set(true);
        model.up(item, UpRequest.of("local-hands"));
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsNotOursIsNeverChanged() {
        live.set(Observed.live(List.of(Samples.foreign("theirs"))));
        ClusterItem theirs = model.clusters().getFirst();
        model.stop(theirs);
        model.remove(theirs);
        model.start(theirs);
        assertThat(done).isEmpty();
    }

    @Test
    void stoppingShowsItsTaskOnTheRow() {
        live.set(Samples.observed("a"));
        ClusterItem row = model.clusters().getFirst();
        model.stop(row);
        eventually(() -> assertThat(
                        row.taskProperty().get().map(task -> task.plan().kind()))
                .isEqualTo(Optional.of("stop")));
        eventually(() -> assertThat(row.busy()).isFalse());
        model.putAway(row.taskProperty().get().orElseThrow());
        assertThat(row.taskProperty().get()).isEmpty();
    }

    @Test
    void whileAProfileIsBroughtUpItsClusterIsLeftAlone() {
        live.set(Samples.observed("local-hands"));
        ClusterItem row = model.clusters().getFirst();
        stepTime = Duration.ofSeconds(60);
        model.up(model.profiles().getFirst(), UpRequest.of("local-hands"));
        eventually(() -> assertThat(row.busy()).isTrue());
        assertThat(row.taskProperty().get()).isEmpty();
        model.stop(row);
        model.remove(row);
        model.profiles().getFirst().taskProperty().get().orElseThrow().task().cancel();
        eventually(() -> assertThat(row.busy()).isFalse());
        assertThat(done).containsExactly("up local-hands");
    }

    @Test
    void aClusterThatIsStillBeingMadeOffersNoPage() {
        stepTime = Duration.ofSeconds(60);
        model.up(model.profiles().getFirst(), UpRequest.of("local-hands"));
        eventually(() ->
                assertThat(model.profiles().getFirst().taskProperty().get()).isPresent());
        live.set(Observed.live(List.of(madeAt(Instant.now().plusSeconds(1)))));
        ClusterItem row = model.clusters().getFirst();
        assertThat(row.makingProperty().get()).isTrue();
        assertThat(row.pageProperty().get()).isEmpty();
        live.set(Observed.live(List.of(madeAt(Instant.now().minusSeconds(60)))));
        assertThat(row.makingProperty().get()).isFalse();
        assertThat(row.pageProperty().get()).isPresent();
        model.profiles().getFirst().taskProperty().get().orElseThrow().task().cancel();
    }

    private static Cluster madeAt(Instant moment) {
        Cluster like = Samples.ours("local-hands", ClusterState.RUNNING);
        NodeContainer node = like.nodes().getFirst();
        return new Cluster(
                like.name(),
                like.provider(),
                like.profile(),
                like.state(),
                like.version(),
                List.of(new NodeContainer(node.id(), node.name(), node.role(), node.image(), node.state(), moment)),
                like.owned(),
                like.ports());
    }

    @Test
    void whatWasDoneIsSaidNoLongerWhenItsClusterIsStoppedOrGone() {
        ProfileItem item = model.profiles().getFirst();
        bringUp(item);
        live.set(Samples.observed("local-hands"));
        assertThat(item.taskProperty().get()).isPresent();
        model.stop(model.clusters().getFirst());
        eventually(() -> assertThat(item.taskProperty().get()).isEmpty());
        eventually(() -> assertThat(model.clusters().getFirst().busy()).isFalse());
        bringUp(item);
        live.set(Samples.observed());
        assertThat(item.taskProperty().get()).isEmpty();
    }

    private void bringUp(ProfileItem item) {
        live.set(Samples.observed("local-hands"));
        model.up(item, UpRequest.of("local-hands"));
        eventually(() -> assertThat(
                        item.taskProperty().get().map(task -> task.state().status()))
                .contains(TaskState.Status.DONE));
    }

    @Test
    void aDefectBeforeThePlanFreesTheButton() {
        defect = true;
        ProfileItem item = model.profiles().getFirst();
        model.up(item, UpRequest.of("local-hands"));
        eventually(() -> assertThat(item.refusalProperty().get()).isPresent());
        assertThat(item.busy()).isFalse();
    }

    @Test
    void profilesReadAnewKeepTheirRowsAndNameTheBroken() {
        ProfileItem item = model.profiles().getFirst();
        Problem problem = new ManifestProblem.FileBroken("mine/profile.yaml", 3, 1, "this is not YAML");
        broken = List.of(problem);
        model.loadProfiles();
        eventually(() -> assertThat(model.broken()).containsExactly(problem));
        assertThat(model.profiles()).containsExactly(item);
        profiles = List.of();
        broken = List.of();
        model.loadProfiles();
        eventually(() -> assertThat(model.profiles()).isEmpty());
        eventually(() -> assertThat(model.broken()).isEmpty());
    }

    @Test
    void theProfileKnowsThePageOfItsCluster() {
        live.set(Samples.observed("local-hands"));
        assertThat(model.profiles().getFirst().page()).isEqualTo(Optional.of("http://local-hands.localhost/"));
        assertThat(model.clusters().getFirst().pageProperty().get())
                .isEqualTo(Optional.of("http://local-hands.localhost/"));
    }

    @Test
    void staleNewsKeepsTheRowsAndSaysSo() {
        live.set(Samples.observed("a"));
        live.update(now -> now.but(Samples.STALE));
        assertThat(model.freshnessProperty().get()).isEqualTo(Samples.STALE);
        assertThat(model.clusters()).hasSize(1);
    }

    @Test
    void aHiddenScreenHearsNothing() {
        model.deactivate();
        live.set(Samples.observed("a"));
        assertThat(model.clusters()).isEmpty();
    }
}
