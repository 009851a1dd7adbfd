package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock pause}. */
@Command(name = "pause")
final class PauseCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final OneCluster cluster = new OneCluster();

    PauseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        return cluster.run(invocation, invocation.application().pause(cluster.name()), "cli.pause.done");
    }
}
