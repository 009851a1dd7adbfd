package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock unpause}. */
@Command(name = "unpause", aliases = "resume")
final class UnpauseCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final OneCluster cluster = new OneCluster();

    UnpauseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        return cluster.run(invocation, invocation.application().unpause(cluster.name()), "cli.unpause.done");
    }
}
