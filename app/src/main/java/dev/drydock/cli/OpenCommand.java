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

    @Parameters(arity = "0..1", paramLabel = "PAGE")
    private Optional<String> page = Optional.empty();

    OpenCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        boolean whole = cluster.named().isEmpty() && page.isPresent() && isCluster(application, page.get());
        String chosen = whole ? page.orElseThrow() : cluster.name(application);
        String url = new Opener(application).open(chosen, whole ? Optional.empty() : page);
        if (common.json()) {
            new Printer(invocation.console()).json(Map.of("url", url));
        } else {
            invocation.console().out().println(url);
        }
        return ExitCode.DONE;
    }

    /** A cluster's name stands for its first page. */
    private static boolean isCluster(Application application, String name)
            throws ProblemException, InterruptedException {
        return application.clusters().stream()
                .anyMatch(cluster -> cluster.name().equals(name));
    }
}
