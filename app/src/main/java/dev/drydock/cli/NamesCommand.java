package dev.drydock.cli;

import dev.drydock.model.Cluster;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock names}: what a shell completes, one name on each line. Changes nothing. */
@Command(name = "names", hidden = true)
final class NamesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "WHAT")
    private What what = What.CLUSTERS;

    NamesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** What has names. */
    private enum What {
        PROFILES,
        CLUSTERS,
        PODS
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        // Whoever presses Tab does not expect that anything is removed.
        application.settle(Settling.NONE);
        List<String> names = names(application);
        if (common.json()) {
            new Printer(invocation.console()).json(names);
        } else {
            names.forEach(invocation.console().out()::println);
        }
        return ExitCode.DONE;
    }

    private List<String> names(Application application) throws ProblemException, InterruptedException {
        return switch (what) {
            case PROFILES -> application.profiles().stream().map(Profile::id).toList();
            case CLUSTERS -> application.clusters().stream().map(Cluster::name).toList();
            case PODS ->
                application.pods(ClusterOption.theOnlyOne(application), Optional.empty()).stream()
                        .map(Pod::name)
                        .toList();
        };
    }
}
