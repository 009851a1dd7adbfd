package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock start}. */
@Command(name = "start")
final class StartCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final OneCluster cluster = new OneCluster();

    StartCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        return cluster.runToPages(invocation, invocation.application().start(cluster.name()));
    }
}
