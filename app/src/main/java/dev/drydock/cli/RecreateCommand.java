package dev.drydock.cli;

import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ProblemException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code drydock recreate}. */
@Command(name = "recreate")
final class RecreateCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final OneCluster cluster = new OneCluster();

    @Mixin
    private final LossQuestion question = new LossQuestion();

    @Option(names = "--kubernetes-version", paramLabel = "V")
    private Optional<String> kubernetesVersion = Optional.empty();

    @Option(names = "--provider", paramLabel = "kind|k3s", completionCandidates = ProviderChoice.class)
    private Optional<String> provider = Optional.empty();

    @Option(names = "--http-port", paramLabel = "P")
    private Optional<Integer> httpPort = Optional.empty();

    @Option(names = "--https-port", paramLabel = "P")
    private Optional<Integer> httpsPort = Optional.empty();

    RecreateCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Changes changes = new Changes(
                kubernetesVersion,
                httpPort.map(UpCommand::port),
                httpsPort.map(UpCommand::port),
                provider.map(ProviderChoice::of));
        Recreation recreation = invocation.application().recreate(cluster.name(), changes);
        question.mustBeAnswerable(invocation.console(), "recreate", cluster.name());
        if (!question.agreed(invocation, "recreate", cluster.name())) {
            return ExitCode.CANCELLED;
        }
        TaskState _ = cluster.watch(invocation, recreation.check());
        TaskState _ = cluster.watch(invocation, recreation.down());
        return cluster.runToPages(invocation, invocation.application().up(recreation.then()));
    }
}
