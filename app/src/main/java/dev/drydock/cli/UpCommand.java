package dev.drydock.cli;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.model.ProblemException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock up}. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final Quiet quiet = new Quiet();

    @Parameters(paramLabel = "PROFILE")
    private String profile = "";

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    @Option(names = "--kubernetes-version", paramLabel = "V")
    private Optional<String> kubernetesVersion = Optional.empty();

    @Option(names = "--provider", paramLabel = "PROVIDER", completionCandidates = ProviderChoice.class)
    private Optional<String> provider = Optional.empty();

    @Option(names = "--http-port", paramLabel = "P")
    private Optional<Integer> httpPort = Optional.empty();

    @Option(names = "--https-port", paramLabel = "P")
    private Optional<Integer> httpsPort = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = {"-o", "--open"})
    private boolean open;

    UpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        UpRequest request = new UpRequest(
                profile,
                name,
                kubernetesVersion,
                httpPort.map(UpCommand::port),
                httpsPort.map(UpCommand::port),
                provider.map(ProviderChoice::of));
        Plan plan = invocation.application().up(request);
        if (dryRun) {
            new PlanPrinter(invocation.console()).print(plan, common.json());
            return ExitCode.DONE;
        }
        int code = new UpResult(invocation).run(plan, quiet.asked(), common.json());
        if (open) {
            new Opener(invocation.application()).open(plan.subject(), Optional.empty());
        }
        return code;
    }

    /** @throws WrongUsage unless there can be such a port */
    static int port(int number) {
        if (number < 1 || number > 65535) {
            throw new WrongUsage("cli.usage.port", "cli.usage.portRemedy", number);
        }
        return number;
    }
}
