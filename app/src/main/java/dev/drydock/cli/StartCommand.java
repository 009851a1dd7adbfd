package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock start}. */
@Command(name = "start")
final class StartCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final Quiet quiet = new Quiet();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    StartCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Plan plan = invocation.application().start(name);
        TaskState state = new TaskWatch(invocation, ProgressView.on(invocation.console(), quiet.asked(), common.json()))
                .run(plan);
        new UpResult(invocation).print(plan.subject(), state, common.json());
        return ExitCode.DONE;
    }
}
