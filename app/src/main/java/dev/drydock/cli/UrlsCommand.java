package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock urls}. */
@Command(name = "urls", aliases = "url")
final class UrlsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ClusterOption cluster = new ClusterOption();

    UrlsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        List<UrlRow> rows = UrlRow.of(application.urls(cluster.name(application)));
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(rows);
        } else {
            printer.rows(rows, () -> UrlRow.table(rows, invocation.console()), "cli.urls.none");
        }
        return ExitCode.DONE;
    }
}
