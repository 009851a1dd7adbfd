package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock stop}. */
@Command(name = "stop")
final class StopCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final Quiet quiet = new Quiet();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    StopCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Plan plan = invocation.application().stop(name);
        return new ClusterTask(invocation).run(plan, "cli.stop.done", quiet.asked(), common.json());
    }
}
