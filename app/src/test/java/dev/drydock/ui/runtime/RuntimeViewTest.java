package dev.drydock.ui.runtime;

import static dev.drydock.ui.Stages.seen;
import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.log.LogListener;
import dev.drydock.feature.workload.PodWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.Samples;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.widget.Toast;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RuntimeViewTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private final LiveValue<Observed<List<Pod>>> pods = new LiveValue<>(Observed.live(DemoData.pods(60)));
    private final LiveValue<Observed<List<Cluster>>> clusters = new LiveValue<>(Samples.observed("dev"));
    private final List<LogListener> logs = new CopyOnWriteArrayList<>();
    private RuntimeViewModel model;
    private RuntimeView view;

    @Start
    void show(Stage stage) {
        LogViewModel log = new LogViewModel(bench.work, (_, listener) -> {
            logs.add(listener);
            return () -> {};
        });
        model = new RuntimeViewModel(bench.work, new ClusterChoice(bench.work, clusters), _ -> watch(), log);
        view = new RuntimeView(model, new Messages(Locale.ENGLISH), new Toast());
        Stages.show(stage, view);
    }

    private PodWatch watch() {
        return new PodWatch() {
            @Override
            public Live<Observed<List<Pod>>> pods() {
                return pods;
            }

            @Override
            public void close() {}
        };
    }

    private TableView<PodRow> table(FxRobot robot) {
        TableView<PodRow> table = robot.lookup("#pods").query();
        eventually(() -> assertThat(table.getItems()).isNotEmpty());
        return table;
    }

    @Test
    void theSelectedPodStaysSelectedWhenOthersComeAndGo(FxRobot robot) {
        TableView<PodRow> table = table(robot);
        robot.clickOn("web-2-5d78c9869d-k2x2");
        eventually(() -> assertThat(logs).hasSize(1));
        List<Pod> fewer = DemoData.pods(60).subList(1, 60);
        pods.set(Observed.live(fewer));
        eventually(() -> assertThat(table.getItems()).hasSize(59));
        assertThat(table.getSelectionModel().getSelectedItem().uid()).isEqualTo("uid-2");
        assertThat(logs).hasSize(1);
    }

    @Test
    void theFilterAndTheProblemsToggleNarrowTheTable(FxRobot robot) {
        TableView<PodRow> table = table(robot);
        robot.clickOn("#pods-only-problems");
        eventually(() -> assertThat(table.getItems())
                .hasSize(3)
                .allMatch(row -> row.pod().health() == Pod.Health.BAD));
        robot.clickOn("#pods-only-problems");
        robot.clickOn("#pods-filter").write("web-11-");
        eventually(() -> assertThat(table.getItems()).hasSize(1));
    }

    @Test
    void arrowKeysWalkThroughThePods(FxRobot robot) {
        TableView<PodRow> table = table(robot);
        robot.clickOn("web-0-5d78c9869d-k2x0").type(KeyCode.DOWN).type(KeyCode.DOWN);
        eventually(() ->
                assertThat(table.getSelectionModel().getSelectedItem().uid()).isEqualTo("uid-2"));
        assertThat(model.selectedProperty().get().orElseThrow().uid()).isEqualTo("uid-2");
    }

    @Test
    void theLogFollowsUntilItIsSearched(FxRobot robot) {
        table(robot);
        robot.clickOn("web-1-5d78c9869d-k2x1");
        eventually(() -> assertThat(logs).hasSize(1));
        logs.getFirst().lines(IntStream.range(0, 500).mapToObj(i -> "line " + i).toList());
        ListView<String> list = robot.lookup("#log").queryListView();
        eventually(() -> assertThat(list.getItems()).hasSize(500));
        robot.clickOn("#log-search").write("LINE 42").type(KeyCode.ENTER);
        eventually(() -> assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("line 42"));
        assertThat(model.log().followProperty().get()).isFalse();
        robot.type(KeyCode.ENTER);
        eventually(() -> assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("line 420"));
        robot.clickOn("#log-clear");
        eventually(() -> assertThat(list.getItems()).isEmpty());
    }

    @Test
    void anEmptyLogSaysThatNothingWasPrinted(FxRobot robot) {
        table(robot);
        robot.clickOn("web-1-5d78c9869d-k2x1");
        eventually(() -> assertThat(logs).hasSize(1));
        logs.getFirst().freshness(new Freshness.Live());
        ListView<String> list = robot.lookup("#log").queryListView();
        eventually(() -> assertThat(((Labeled) list.getPlaceholder()).getText())
                .isEqualTo("This container has printed nothing yet."));
        logs.getFirst().ended();
        eventually(() -> assertThat(((Labeled) list.getPlaceholder()).getText())
                .isEqualTo("This container has printed nothing."));
        robot.clickOn("#log-clear");
        eventually(() -> assertThat(((Labeled) list.getPlaceholder()).getText()).startsWith("Cleared."));
    }

    @Test
    void withoutAClusterTheCauseIsSaidOnceAndNothingElseStandsThere(FxRobot robot) {
        table(robot);
        clusters.set(new Observed<>(List.of(), Samples.STALE));
        seen(robot, "#problem-EngineLost");
        eventually(() ->
                assertThat(robot.lookup("#cluster-chooser").query().isVisible()).isFalse());
        assertThat(isShown(robot.lookup("#pods-filter").query())).isFalse();
        clusters.set(Observed.live(List.of()));
        eventually(() -> assertThat(
                        robot.lookup(".empty-title").queryAll().stream().filter(RuntimeViewTest::isShown))
                .hasSize(1));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @Test
    void staleNewsGreysTheTable(FxRobot robot) {
        TableView<PodRow> table = table(robot);
        pods.update(now -> now.but(Samples.STALE));
        eventually(() -> assertThat(table.getOpacity()).isEqualTo(0.5));
        pods.set(Observed.live(DemoData.pods(60)));
        eventually(() -> assertThat(table.getOpacity()).isEqualTo(1));
    }
}
