package dev.drydock.cli;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles import}. */
@Command(name = "import")
final class ProfilesImportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID")
    private Optional<String> id = Optional.empty();

    ProfilesImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException {
        OwnProfiles own = invocation.application().ownProfiles();
        String made = id.isPresent() ? id.get() : own.idFor(file);
        own.importKindConfig(file, made);
        new ProfileMade(invocation).say("cli.profiles.made", made, common.json());
        return ExitCode.DONE;
    }
}
