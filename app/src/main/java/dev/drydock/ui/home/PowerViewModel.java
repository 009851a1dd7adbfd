package dev.drydock.ui.home;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Problem;
import dev.drydock.ui.fx.Ask;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.UiWork;
import java.util.function.Consumer;

/** Restarts, freezes and remakes clusters, and looks into them. Answers come on the JavaFX thread. */
final class PowerViewModel {
    private final UiWork work;
    private final TaskBoard board;
    private final PowerActions actions;

    PowerViewModel(UiWork work, TaskBoard board, PowerActions actions) {
        this.work = work;
        this.board = board;
        this.actions = actions;
    }

    void restart(String cluster) {
        change(actions.restart(), cluster);
    }

    void pause(String cluster) {
        change(actions.pause(), cluster);
    }

    void unpause(String cluster) {
        change(actions.unpause(), cluster);
    }

    /** Checks, removes, brings up: each after the one before has ended well. */
    void recreate(String cluster, Changes changes) {
        work.fetch(() -> actions.recreate().of(cluster, changes), this::begin, work::tell);
    }

    void inspect(String cluster, Consumer<ClusterDetails> then, Consumer<Problem> problem) {
        work.fetch(() -> actions.inspect().of(cluster), then, problem);
    }

    private void begin(Recreation recreation) {
        run(
                recreation.check(),
                () -> run(
                        recreation.down(),
                        () -> work.ask(actions.up(), recreation.then(), plan -> run(plan, () -> {}))));
    }

    private void change(Ask<String, Plan> planned, String cluster) {
        work.ask(planned, cluster, plan -> run(plan, () -> {}));
    }

    private void run(Plan plan, Runnable whenDone) {
        board.adopt(actions.run().apply(plan)).whenOver(state -> {
            if (state.status() == TaskState.Status.DONE) {
                whenDone.run();
            }
        });
    }
}
