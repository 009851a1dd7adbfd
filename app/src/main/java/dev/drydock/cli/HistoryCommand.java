package dev.drydock.cli;

import dev.drydock.feature.history.HistoryEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code drydock history}. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Option(
            names = {"-c", "--count"},
            paramLabel = "N",
            defaultValue = "20")
    private int count;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    private record HistoryRow(
            String kind, String subject, Instant started, double seconds, String outcome, Optional<String> problem) {
        static HistoryRow of(HistoryEntry entry) {
            return new HistoryRow(
                    entry.kind(),
                    entry.subject(),
                    entry.started(),
                    Seconds.number(entry.took()),
                    entry.outcome(),
                    entry.problem());
        }
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new WrongUsage("cli.usage.count", "cli.usage.countRemedy", count);
        }
        List<HistoryEntry> entries = invocation.application().history(count);
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(entries.stream().map(HistoryRow::of).toList());
        } else {
            printer.rows(entries, () -> table(entries), "cli.history.none");
        }
        return ExitCode.DONE;
    }

    private Table table(List<HistoryEntry> entries) {
        Console console = invocation.console();
        Table table = new Table(console.heading("cli.history.heading"));
        ZoneId zone = invocation.clock().getZone();
        entries.forEach(entry -> table.row(
                LOCAL.format(entry.started().atZone(zone)),
                entry.kind(),
                entry.subject(),
                Seconds.text(entry.took(), console),
                console.text("cli.outcome." + entry.outcome()),
                entry.problem().orElse("-")));
        return table;
    }
}
