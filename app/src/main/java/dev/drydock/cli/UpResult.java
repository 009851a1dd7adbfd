package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Prints what is there after a cluster came up. */
final class UpResult {
    /** The plans that have nothing to bring up where the cluster runs. */
    private static final Set<String> WHERE_IT_MAY_RUN = Set.of("up", "start");

    private final Invocation invocation;

    UpResult(Invocation invocation) {
        this.invocation = invocation;
    }

    private record StepRow(String title, String status, double seconds) {}

    private record Result(Cluster cluster, List<UrlRow> urls, double seconds, List<StepRow> steps) {}

    /** Carries out a plan at whose end pages answer, and prints them. */
    int run(Plan plan, boolean quiet, boolean json) throws ProblemException, InterruptedException {
        boolean before = WHERE_IT_MAY_RUN.contains(plan.kind())
                && new StateBefore(invocation.application()).is(plan.subject(), ClusterState.RUNNING);
        TaskState state = new TaskWatch(invocation, ProgressView.on(invocation.console(), quiet, json)).run(plan);
        if (!quiet && !json) {
            Console console = invocation.console();
            String key = before ? "cli.up.already" : "cli.up.done";
            console.error().println(console.text(key, plan.subject(), Seconds.text(took(state), console)));
        }
        print(plan.subject(), state, json);
        return ExitCode.DONE;
    }

    private void print(String cluster, TaskState state, boolean json) throws ProblemException, InterruptedException {
        Application application = invocation.application();
        List<UrlRow> urls = UrlRow.of(application.urls(cluster));
        if (json) {
            Result result = new Result(application.cluster(cluster), urls, Seconds.number(took(state)), steps(state));
            new Printer(invocation.console()).json(result);
            return;
        }
        Console console = invocation.console();
        List<UrlRow> reachable =
                urls.stream().filter(url -> url.url().isPresent()).toList();
        new Printer(console).rows(reachable, () -> UrlRow.table(reachable, console), "cli.urls.none");
    }

    static Duration took(TaskState state) {
        return Duration.between(state.started(), state.ended().orElse(state.started()));
    }

    private List<StepRow> steps(TaskState state) {
        return state.steps().stream()
                .map(step -> new StepRow(
                        invocation.console().text(step.title()),
                        Json.word(step.status()),
                        Seconds.number(StepText.took(step, state.ended().orElse(state.started())))))
                .toList();
    }
}
