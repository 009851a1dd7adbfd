package dev.drydock.cli;

import dev.drydock.feature.cluster.ClusterUsage;
import dev.drydock.model.Cluster;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock resources}. */
@Command(name = "resources", aliases = "top")
final class ResourcesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    ResourcesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    private record Row(
            String name,
            String provider,
            String state,
            boolean owned,
            Optional<Double> cpus,
            Optional<Long> memoryBytes,
            Optional<Long> diskBytes) {
        static Row of(ClusterUsage usage) {
            Cluster cluster = usage.cluster();
            return new Row(
                    cluster.name(),
                    cluster.provider().word(),
                    cluster.state().word(),
                    cluster.owned(),
                    usage.cpus(),
                    usage.memoryBytes(),
                    usage.diskBytes());
        }
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        List<Row> rows =
                invocation.application().resources().stream().map(Row::of).toList();
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(rows);
        } else {
            printer.rows(rows, () -> table(rows, invocation.console()), "cli.resources.none");
        }
        return ExitCode.DONE;
    }

    private static Table table(List<Row> rows, Console console) {
        Table table = new Table(console.heading("cli.resources.heading"));
        for (Row row : rows) {
            table.row(
                    row.name(),
                    console.text("cli.state." + row.state()),
                    row.provider(),
                    UsageText.cpus(row.cpus()),
                    UsageText.bytes(row.memoryBytes()),
                    UsageText.bytes(row.diskBytes()),
                    console.text(row.owned() ? "cli.list.ours" : "cli.list.others"));
        }
        return table;
    }
}
