package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock down}. */
@Command(name = "down", aliases = "rm", description = "Remove a cluster of ours, with everything in it.")
final class DownCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final OneCluster cluster = new OneCluster();

    @Mixin
    private final LossQuestion question = new LossQuestion();

    DownCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Plan plan = invocation.application().down(cluster.name());
        question.mustBeAnswerable(invocation.console(), "down", cluster.name());
        if (!question.agreed(invocation, "down", cluster.name())) {
            return ExitCode.CANCELLED;
        }
        return cluster.run(invocation, plan, "cli.down.done");
    }
}
