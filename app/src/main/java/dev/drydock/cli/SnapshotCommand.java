package dev.drydock.cli;

import dev.drydock.feature.snapshot.Snapshot;
import dev.drydock.flow.Plan;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ByteSize;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock snapshot}. */
@Command(name = "snapshot", aliases = "snap", synopsisSubcommandLabel = "[save | list | restore | remove]")
final class SnapshotCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Without a word of its own it lists them all. */
    @Override
    public Integer call() throws ProblemException, InterruptedException {
        return list(common, Optional.empty());
    }

    @Command(name = "save")
    int save(
            @Mixin OneCluster cluster,
            @Parameters(paramLabel = "TAG", arity = "0..1", index = "1") Optional<String> tag)
            throws ProblemException, InterruptedException {
        Plan plan = invocation.application().saveSnapshot(cluster.name(), tag);
        return run(cluster, plan, "cli.snapshot.saved");
    }

    @Command(name = "list", aliases = "ls")
    int list(@Mixin Common own, @Parameters(paramLabel = "NAME", arity = "0..1", index = "0") Optional<String> cluster)
            throws ProblemException, InterruptedException {
        List<Snapshot> snapshots = invocation.application().snapshots(cluster);
        Printer printer = new Printer(invocation.console());
        if (own.json() || common.json()) {
            printer.json(snapshots);
        } else {
            printer.rows(snapshots, () -> table(snapshots), "cli.snapshot.none");
        }
        return ExitCode.DONE;
    }

    private Table table(List<Snapshot> snapshots) {
        Console console = invocation.console();
        Table table = new Table(console.heading("cli.snapshot.heading"));
        for (Snapshot snapshot : snapshots) {
            table.row(
                    snapshot.cluster(),
                    snapshot.tag(),
                    TIME.format(snapshot.taken()
                            .atZone(invocation.clock().getZone())
                            .toLocalDateTime()),
                    ByteSize.of(snapshot.bytes()),
                    console.text(snapshot.fits() ? "cli.snapshot.fits" : "cli.snapshot.unfit"));
        }
        return table;
    }

    @Command(name = "restore")
    int restore(
            @Mixin OneCluster cluster,
            @Parameters(paramLabel = "TAG", arity = "0..1", index = "1") Optional<String> tag,
            @Mixin LossQuestion question)
            throws ProblemException, InterruptedException {
        question.mustBeAnswerable(invocation.console(), "snapshot.restore", cluster.name());
        Plan plan = invocation.application().restoreSnapshot(cluster.name(), tag);
        if (!question.agreed(invocation.console(), "snapshot.restore", plan.title())) {
            return ExitCode.CANCELLED;
        }
        return cluster.runToPages(invocation, plan);
    }

    @Command(name = "remove", aliases = "rm")
    int remove(
            @Mixin OneCluster cluster,
            @Parameters(paramLabel = "TAG", index = "1") String tag,
            @Mixin LossQuestion question)
            throws ProblemException, InterruptedException {
        question.mustBeAnswerable(invocation.console(), "snapshot.remove", cluster.name());
        Plan plan = invocation.application().removeSnapshot(cluster.name(), tag);
        if (!question.agreed(invocation.console(), "snapshot.remove", plan.title())) {
            return ExitCode.CANCELLED;
        }
        return run(cluster, plan, "cli.snapshot.removed");
    }

    private int run(OneCluster cluster, Plan plan, String doneKey) throws ProblemException, InterruptedException {
        return cluster.run(invocation, plan, doneKey);
    }
}
