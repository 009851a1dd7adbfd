package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles duplicate}. */
@Command(name = "duplicate", aliases = "cp")
final class ProfilesDuplicateCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", paramLabel = "NEW")
    private String newId = "";

    ProfilesDuplicateCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException {
        invocation.application().ownProfiles().duplicate(id, newId);
        new ProfileMade(invocation).say("cli.profiles.made", newId, common.json());
        return ExitCode.DONE;
    }
}
