package dev.drydock.ui.home;

import static dev.drydock.ui.Stages.seen;
import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.LiveValue;
import dev.drydock.flow.Plan;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Freshness;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoPlans;
import dev.drydock.ui.Samples;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.widget.Toast;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeViewTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(
            Observed.live(List.of(Samples.ours("dev", ClusterState.RUNNING), Samples.foreign("theirs"))));
    private final List<String> done = new CopyOnWriteArrayList<>();
    private volatile List<Problem> broken = List.of();
    private volatile boolean locked;
    private Toast toast;
    private HomeView view;
    private volatile boolean undoFails;
    private volatile boolean fails;
    private volatile Duration stepTime = Duration.ofMillis(20);

    @Start
    void show(Stage stage) {
        toast = new Toast();
        SandboxActions actions = new SandboxActions(
                request -> {
                    done.add("up " + request.name().orElse(request.profile()));
                    if (fails) {
                        return DemoPlans.failing(request.profile());
                    }
                    return undoFails
                            ? DemoPlans.notTakenBack(request.profile(), stepTime)
                            : DemoPlans.up(request.name().orElse(request.profile()), stepTime);
                },
                name -> plan("start", name),
                name -> plan("stop", name),
                name -> plan("down", name),
                bench::start);
        HomeLinks links = new HomeLinks(
                DemoData::profiles,
                () -> broken,
                () -> {
                    done.add("look");
                    return live.value().value();
                },
                page -> done.add("open " + page),
                name -> done.add("pods " + name),
                id -> done.add("edit " + id),
                kubeconfigs(),
                power());
        HomeViewModel model = new HomeViewModel(bench.work, bench.board(), live, actions, links);
        view = new HomeView(model, new Messages(Locale.ENGLISH), toast);
        Stages.show(stage, view);
    }

    private KubeconfigActions kubeconfigs() {
        return new KubeconfigActions(
                name -> Path.of("/data", name + ".yaml"),
                name -> "export KUBECONFIG='/data/" + name + ".yaml'",
                (name, force) -> {
                    done.add("merge " + name + (force ? ", force" : ""));
                    if (locked && !force) {
                        throw new ProblemException(new KubeconfigProblem.KubeconfigLockStale("/config.lock", 90));
                    }
                    return new Merged(Path.of("/config"), "drydock-" + name, false);
                },
                (name, _) -> {
                    done.add("take out " + name);
                    return List.of(Path.of("/config"));
                });
    }

    private PowerActions power() {
        return new PowerActions(
                name -> plan("restart", name),
                name -> plan("pause", name),
                name -> plan("unpause", name),
                (name, changes) -> {
                    done.add(changes.toString());
                    return new Recreation(plan("recreate", name), plan("down", name), UpRequest.of(name));
                },
                request -> plan("up", request.profile()),
                DemoData::details,
                bench::start);
    }

    private String clipboard(FxRobot robot) {
        AtomicReference<String> text = new AtomicReference<>("");
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    @Test
    void theKubeconfigMenuIsReachedByKeysAndCopies(FxRobot robot) {
        seen(robot, "#more-dev");
        Node menu = robot.lookup("#more-dev").query();
        robot.interact(menu::requestFocus);
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 6).type(KeyCode.ENTER);
        eventually(() -> assertThat(clipboard(robot)).isEqualTo("export KUBECONFIG='/data/dev.yaml'"));
        assertThat(toast.getText()).isEqualTo("Copied");
        MenuButton theirs = robot.lookup("#more-theirs").queryAs(MenuButton.class);
        assertThat(theirs.getItems().stream()
                        .filter(entry -> !entry.isDisable() && !(entry instanceof SeparatorMenuItem))
                        .map(MenuItem::getText))
                .containsExactly("Details");
    }

    @Test
    void aClusterIsMadeAnewWithAnotherPort(FxRobot robot) {
        seen(robot, "#more-dev");
        robot.clickOn("#more-dev");
        seen(robot, "#recreate-dev");
        robot.clickOn("#recreate-dev");
        seen(robot, "#recreate-http");
        robot.clickOn("#recreate-http").write("8080");
        robot.clickOn("#recreate-yes");
        eventually(() -> assertThat(done)
                .containsExactly(
                        new Changes(Optional.empty(), Optional.of(8080), Optional.empty(), Optional.empty()).toString(),
                        "recreate dev",
                        "down dev",
                        "up dev"));
    }

    @Test
    void theDetailsShowNodesAndImages(FxRobot robot) {
        seen(robot, "#more-dev");
        robot.clickOn("#more-dev");
        seen(robot, "#details-dev");
        robot.clickOn("#details-dev");
        eventually(() ->
                assertThat(robot.lookup("#details .card-title").queryAll()).hasSize(2));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aClusterIsMergedAndTakenOutAgain(FxRobot robot) {
        seen(robot, "#more-dev");
        robot.clickOn("#more-dev");
        seen(robot, "#kubeconfig-merge-dev");
        robot.clickOn("#kubeconfig-merge-dev");
        eventually(() -> assertThat(toast.getText()).isEqualTo("In /config now: kubectl --context drydock-dev"));
        robot.clickOn("#more-dev");
        seen(robot, "#kubeconfig-takeOut-dev");
        robot.clickOn("#kubeconfig-takeOut-dev");
        eventually(() -> assertThat(toast.getText()).isEqualTo("Taken out of /config"));
        assertThat(done).containsExactly("merge dev", "take out dev");
    }

    @Test
    void aLockThatWasLeftBehindIsRemovedWithOneClick(FxRobot robot) {
        locked = true;
        seen(robot, "#more-dev");
        robot.clickOn("#more-dev");
        seen(robot, "#kubeconfig-merge-dev");
        robot.clickOn("#kubeconfig-merge-dev");
        seen(robot, "#question-yes");
        robot.clickOn("#question-yes");
        eventually(() -> assertThat(done).containsExactly("merge dev", "merge dev, force"));
    }

    private Plan plan(String kind, String name) {
        done.add(kind + " " + name);
        return DemoPlans.simple(kind, name, stepTime);
    }

    @Test
    void oneClickOnTheProfileBringsItUpAndShowsTheEnd(FxRobot robot) {
        seen(robot, "#up-local-hands");
        robot.clickOn("#up-local-hands");
        seen(robot, "#put-away");
        assertThat(done).containsExactly("up local-hands");
        assertThat(robot.lookup(".step-list").query().isVisible()).isFalse();
        robot.clickOn("#show-steps");
        assertThat(robot.lookup(".step-list").query().isVisible()).isTrue();
    }

    @Test
    void aRunningPlanShowsItsStepsAndIsCancelled(FxRobot robot) {
        stepTime = Duration.ofSeconds(60);
        seen(robot, "#up-local-hands");
        robot.clickOn("#up-local-hands");
        seen(robot, "#cancel-task");
        assertThat(robot.lookup(".step-row").queryAll()).hasSize(5);
        robot.clickOn("#cancel-task");
        seen(robot, "#put-away");
        assertThat(robot.lookup("#up-local-hands").queryButton().isDisabled()).isFalse();
    }

    @Test
    void theOptionsAreTakenAlong(FxRobot robot) {
        seen(robot, "#options-local-hands");
        robot.clickOn("#options-local-hands");
        seen(robot, "#up-name");
        robot.clickOn("#up-name").write("review").type(KeyCode.ENTER);
        eventually(() -> assertThat(done).containsExactly("up review"));
    }

    @Test
    void aForeignClusterOffersNothingThatChangesIt(FxRobot robot) {
        seen(robot, "#power-theirs");
        assertThat(robot.lookup("#power-theirs").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#remove-theirs").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#pods-theirs").queryButton().isDisabled()).isFalse();
    }

    @Test
    void removingAsksFirstAndEscapeKeepsIt(FxRobot robot) {
        seen(robot, "#remove-dev");
        robot.clickOn("#remove-dev");
        seen(robot, "#question-yes");
        robot.type(KeyCode.ESCAPE);
        eventually(() -> assertThat(robot.lookup("#question-yes").tryQuery()).isEmpty());
        assertThat(done).isEmpty();
        robot.clickOn("#remove-dev");
        seen(robot, "#question-yes");
        robot.clickOn("#question-yes");
        eventually(() -> assertThat(done).containsExactly("down dev"));
    }

    @Test
    void enterAndDeleteWorkOnTheFocusedCluster(FxRobot robot) {
        seen(robot, "#cluster-theirs");
        Node row = robot.lookup("#cluster-theirs").query();
        robot.interact(row::requestFocus);
        robot.type(KeyCode.DELETE).type(KeyCode.ENTER);
        eventually(() -> assertThat(done).containsExactly("pods theirs"));
    }

    @Test
    void anEngineThatDoesNotAnswerIsSaidWithAWayToTryAgain(FxRobot robot) {
        live.set(new Observed<>(List.of(), Samples.STALE));
        seen(robot, "#problem-EngineLost");
        robot.clickOn("#try-again");
        eventually(() -> assertThat(done).containsExactly("look"));
    }

    @Test
    void f5ReadsTheProfilesAnewAndShowsWhatIsBroken(FxRobot robot) {
        seen(robot, "#up-local-hands");
        assertThat(robot.lookup("#problem-FileBroken").tryQuery()).isEmpty();
        broken = List.of(new ManifestProblem.FileBroken("mine/profile.yaml", 3, 1, "this is not YAML"));
        robot.interact(view::refresh);
        seen(robot, "#problem-FileBroken");
        assertThat(done).containsExactly("look");
    }

    @Test
    void whileAProfileIsBroughtUpItsClusterCannotBeStoppedOrRemoved(FxRobot robot) {
        live.set(Samples.observed("local-hands"));
        stepTime = Duration.ofSeconds(60);
        seen(robot, "#power-local-hands");
        robot.clickOn("#up-local-hands");
        seen(robot, "#cancel-task");
        assertThat(robot.lookup("#power-local-hands").queryButton().isDisabled())
                .isTrue();
        assertThat(robot.lookup("#remove-local-hands").queryButton().isDisabled())
                .isTrue();
        robot.clickOn("#cancel-task");
        eventually(() -> assertThat(
                        robot.lookup("#power-local-hands").queryButton().isDisabled())
                .isFalse());
    }

    @Test
    void aCancelledTaskThatIsNotTakenBackShowsItsProblem(FxRobot robot) {
        undoFails = true;
        stepTime = Duration.ofSeconds(60);
        seen(robot, "#up-local-hands");
        robot.clickOn("#up-local-hands");
        seen(robot, "#cancel-task");
        robot.clickOn("#cancel-task");
        seen(robot, "#problem-UndoFailed");
    }

    @Test
    void whatIsWrongStandsAboveTheSteps(FxRobot robot) {
        fails = true;
        seen(robot, "#up-local-hands");
        robot.clickOn("#up-local-hands");
        seen(robot, "#problem-KindFailed");
        assertThat(top(robot, "#problem-KindFailed")).isLessThan(top(robot, ".step-list"));
    }

    private static double top(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(0, 0).getY();
    }

    @Test
    void withoutAnEngineNothingCanBeBroughtUp(FxRobot robot) {
        seen(robot, "#up-local-hands");
        live.update(now -> now.but(Samples.STALE));
        eventually(
                () -> assertThat(robot.lookup("#up-local-hands").queryButton().isDisabled())
                        .isTrue());
        live.update(now -> now.but(new Freshness.Live()));
        eventually(
                () -> assertThat(robot.lookup("#up-local-hands").queryButton().isDisabled())
                        .isFalse());
    }

    @Test
    void noClustersHaveAWordOfTheirOwn(FxRobot robot) {
        live.set(new Observed<>(List.of(), new Freshness.Live()));
        seen(robot, ".empty-state");
        assertThat(robot.lookup(".empty-title").queryAs(Labeled.class).getText())
                .isEqualTo("No clusters yet");
    }

    @Test
    void aCancelledStopSaysThatWhatWasDoneStays(FxRobot robot) {
        stepTime = Duration.ofSeconds(60);
        seen(robot, "#power-dev");
        robot.clickOn("#power-dev");
        seen(robot, "#cancel-task");
        assertThat(texts(robot)).contains("You can cancel; what has been done by then stays.");
        robot.clickOn("#cancel-task");
        seen(robot, "#put-away");
        assertThat(texts(robot)).contains("Cancelled. What was done so far stays.");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aStoppedClusterOffersStart(FxRobot robot) {
        live.set(Observed.live(List.of(Samples.ours("dev", ClusterState.STOPPED))));
        eventually(() -> assertThat(
                        robot.lookup("#power-dev").queryAs(Button.class).getText())
                .isEqualTo("Start"));
        robot.clickOn("#power-dev");
        eventually(() -> assertThat(done).containsExactly("start dev"));
    }
}
