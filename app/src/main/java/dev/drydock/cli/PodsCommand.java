package dev.drydock.cli;

import dev.drydock.model.HumanDuration;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code drydock pods}. */
@Command(name = "pods", aliases = "po")
final class PodsCommand implements Callable<Integer> {
    private static final String USUAL_NAMESPACE = "default";

    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ClusterOption cluster = new ClusterOption();

    @ArgGroup
    private Scope scope = new Scope();

    @Option(names = "--wide")
    private boolean wide;

    /** As kubectl spells it. */
    @Option(
            names = {"-o", "--output"},
            paramLabel = "wide")
    private Optional<Output> output = Optional.empty();

    PodsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The forms of the table that kubectl knows and this one too. */
    private enum Output {
        WIDE
    }

    /** Which namespaces: one, or all. */
    private static final class Scope {
        @Option(
                names = {"-n", "--namespace"},
                paramLabel = "NS")
        private Optional<String> namespace = Optional.empty();

        @Option(names = {"-A", "--all-namespaces"})
        private boolean all;

        Optional<String> chosen() {
            return all ? Optional.empty() : Optional.of(namespace.orElse(USUAL_NAMESPACE));
        }
    }

    /** A pod as a row. */
    private record PodRow(
            String namespace,
            String name,
            String ready,
            String status,
            String restarts,
            String age,
            Optional<String> node,
            Optional<String> ip,
            List<String> containers) {
        static PodRow of(Pod pod, Instant now) {
            return new PodRow(
                    pod.namespace(),
                    pod.name(),
                    pod.ready(),
                    pod.status(),
                    pod.restarts().text(now),
                    HumanDuration.of(Duration.between(pod.createdAt(), now)),
                    pod.node(),
                    pod.ip(),
                    pod.containers());
        }
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        List<Pod> pods = application.pods(cluster.name(application), scope.chosen());
        Instant now = invocation.clock().instant();
        List<PodRow> rows = pods.stream().map(pod -> PodRow.of(pod, now)).toList();
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(rows);
        } else {
            printer.rows(rows, () -> table(rows), "cli.pods.none");
        }
        return ExitCode.DONE;
    }

    private Table table(List<PodRow> rows) {
        Table table = new Table(cells("NAMESPACE", "NAME", "READY", "STATUS", "RESTARTS", "AGE", "IP", "NODE"));
        rows.forEach(row -> table.row(cells(
                row.namespace,
                row.name,
                row.ready,
                row.status,
                row.restarts,
                row.age,
                row.ip.orElse("<none>"),
                row.node.orElse("<none>"))));
        return table;
    }

    /** Leaves out the namespace where there is one only, and the last two columns unless they are asked for. */
    private String[] cells(String... all) {
        int first = scope.all ? 0 : 1;
        int last = wide || output.isPresent() ? all.length : all.length - 2;
        return List.of(all).subList(first, last).toArray(String[]::new);
    }
}
