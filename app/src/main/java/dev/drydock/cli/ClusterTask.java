package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ProblemException;

/** Carries out a plan about one cluster whose only result is that it is done. */
final class ClusterTask {
    private final Invocation invocation;

    ClusterTask(Invocation invocation) {
        this.invocation = invocation;
    }

    private record Done(String kind, String name, double seconds) {}

    /** @param doneKey the sentence when it is done, of the cluster's name and the time */
    int run(Plan plan, String doneKey, boolean quiet, boolean json) throws ProblemException, InterruptedException {
        Console console = invocation.console();
        boolean before = plan.kind().equals("stop")
                && new StateBefore(invocation.application()).is(plan.subject(), ClusterState.STOPPED);
        TaskState state = new TaskWatch(invocation, ProgressView.on(console, quiet, json)).run(plan);
        if (json) {
            double seconds = Seconds.number(UpResult.took(state));
            new Printer(console).json(new Done(plan.kind(), plan.subject(), seconds));
        } else if (!quiet) {
            console.error()
                    .println(console.text(
                            before ? "cli.stop.already" : doneKey,
                            plan.subject(),
                            Seconds.text(UpResult.took(state), console)));
        }
        return ExitCode.DONE;
    }
}
