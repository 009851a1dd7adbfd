package dev.drydock.cli;

import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock profiles}, which lists them, and what its subcommands do with one. */
@Command(name = "profiles", synopsisSubcommandLabel = "[COMMAND]")
final class ProfilesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    private ProfilesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    static CommandLine with(Invocation invocation) {
        return new CommandLine(new ProfilesCommand(invocation))
                .addSubcommand(new ProfilesShowCommand(invocation))
                .addSubcommand(new ProfilesDuplicateCommand(invocation))
                .addSubcommand(new ProfilesEditCommand(invocation))
                .addSubcommand(new ProfilesDiffCommand(invocation))
                .addSubcommand(new ProfilesImportCommand(invocation))
                .addSubcommand(new ProfilesExportCommand(invocation))
                .addSubcommand(new ProfilesRemoveCommand(invocation));
    }

    @Override
    public Integer call() throws ProblemException {
        Console console = invocation.console();
        List<ProfileEntry> entries = invocation.application().profileEntries();
        List<ProfileRow> rows = ProfileRow.of(entries, console.language().get().locale());
        Printer printer = new Printer(console);
        if (common.json()) {
            printer.json(rows);
        } else {
            printer.rows(rows, () -> ProfileRow.table(rows, console), "cli.profiles.none");
        }
        ProblemPrinter problems = new ProblemPrinter(console);
        entries.stream()
                .flatMap(entry -> entry.problem().stream())
                .forEach(problem -> problems.print(problem, common.json()));
        return ExitCode.DONE;
    }
}
