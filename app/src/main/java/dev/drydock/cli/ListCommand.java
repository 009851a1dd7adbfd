package dev.drydock.cli;

import dev.drydock.model.Cluster;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock list}. */
@Command(name = "list", aliases = "ls")
final class ListCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    ListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        List<Cluster> clusters = invocation.application().clusters();
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(clusters);
        } else {
            printer.rows(clusters, () -> table(clusters, invocation.console()), "cli.list.none");
        }
        return ExitCode.DONE;
    }

    private static Table table(List<Cluster> clusters, Console console) {
        Table table = new Table(console.heading("cli.list.heading"));
        for (Cluster cluster : clusters) {
            table.row(
                    cluster.name(),
                    console.text("cli.state." + cluster.state().word()),
                    cluster.version().orElse("-"),
                    Integer.toString(cluster.nodes().size()),
                    cluster.provider().word(),
                    cluster.profile().orElse("-"),
                    ports(cluster),
                    console.text(cluster.owned() ? "cli.list.ours" : "cli.list.others"));
        }
        return table;
    }

    /** The ports of this computer that lead into the cluster, as {@code 80→80}. */
    static String ports(Cluster cluster) {
        String ports = cluster.ports().stream().map(ListCommand::port).collect(Collectors.joining(","));
        return ports.isEmpty() ? "-" : ports;
    }

    private static String port(PortMapping mapping) {
        return mapping.hostPort() + "→" + mapping.containerPort();
    }
}
