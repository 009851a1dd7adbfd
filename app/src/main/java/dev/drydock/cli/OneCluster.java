package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of a command that does something with one cluster, and how it runs its plan. */
final class OneCluster {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final Quiet quiet = new Quiet();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    String name() {
        return name;
    }

    boolean quiet() {
        return quiet.asked();
    }

    boolean json() {
        return common.json();
    }

    /** @param doneKey the sentence when it is done, of the cluster's name and the time */
    int run(Invocation invocation, Plan plan, String doneKey) throws ProblemException, InterruptedException {
        return new ClusterTask(invocation).run(plan, doneKey, quiet(), json());
    }

    /** A plan at whose end pages answer, which are printed. */
    int runToPages(Invocation invocation, Plan plan) throws ProblemException, InterruptedException {
        return new UpResult(invocation).run(plan, quiet(), json());
    }

    TaskState watch(Invocation invocation, Plan plan) throws ProblemException, InterruptedException {
        return new TaskWatch(invocation, ProgressView.on(invocation.console(), quiet(), json())).run(plan);
    }
}
