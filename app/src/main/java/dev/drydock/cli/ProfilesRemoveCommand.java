package dev.drydock.cli;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles remove}. */
@Command(name = "remove", aliases = "rm")
final class ProfilesRemoveCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    ProfilesRemoveCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException {
        Console console = invocation.console();
        OwnProfiles own = invocation.application().ownProfiles();
        Path folder = own.folder(id);
        if (!yes && !console.terminal().input()) {
            throw new WrongUsage("cli.down.unasked", "cli.profiles.unaskedRemedy", id);
        }
        if (!yes && !agreed(folder)) {
            console.error().println(console.text("cli.down.kept", id));
            return ExitCode.CANCELLED;
        }
        own.remove(id);
        if (common.json()) {
            new Printer(console).json(Map.of("id", id));
        } else {
            console.out().println(console.text("cli.profiles.removed", id));
        }
        return ExitCode.DONE;
    }

    private boolean agreed(Path folder) {
        Console console = invocation.console();
        console.error().println(console.text("cli.profiles.loses", id, folder.toString()));
        return new YesOrNo(console).says("cli.down.question", false);
    }
}
