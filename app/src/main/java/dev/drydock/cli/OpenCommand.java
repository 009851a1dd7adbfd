package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock open}. */
@Command(name = "open", aliases = "o")
final class OpenCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ClusterOption cluster = new ClusterOption();

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    OpenCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        String url = new Opener(application).open(cluster.name(application), name);
        if (common.json()) {
            new Printer(invocation.console()).json(Map.of("url", url));
        } else {
            invocation.console().out().println(url);
        }
        return ExitCode.DONE;
    }
}
