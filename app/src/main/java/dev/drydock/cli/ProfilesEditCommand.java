package dev.drydock.cli;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles edit}: opens copies of the files, as kubectl edit does, and writes back only what reads. */
@Command(name = "edit")
final class ProfilesEditCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--as", paramLabel = "NEW")
    private Optional<String> newId = Optional.empty();

    ProfilesEditCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        OwnProfiles own = invocation.application().ownProfiles();
        ProfileTexts before = own.profiles().texts(id);
        String target = newId.isPresent() ? newId.get() : own.isOwn(id) ? id : own.freeId("my-" + id);
        Path copy = copyOf(own, before);
        while (true) {
            invocation
                    .application()
                    .edit(List.of(copy.resolve(ProfileTexts.CLUSTER), copy.resolve(ProfileTexts.PROFILE)));
            try {
                ProfileTexts edited = own.read(copy);
                if (!edited.equals(before)) {
                    keep(own, target, edited);
                }
                own.forget(copy);
                say(target, !edited.equals(before));
                return ExitCode.DONE;
            } catch (ProblemException e) {
                if (!again(inCopy(e.problem(), copy))) {
                    Console console = invocation.console();
                    console.error().println(console.text("cli.profiles.copy", copy.toString()));
                    return ExitCode.PROBLEM;
                }
            }
        }
    }

    private void say(String target, boolean changed) throws ProblemException {
        if (changed) {
            new ProfileMade(invocation).say("cli.profiles.saved", target, common.json());
        } else {
            Console console = invocation.console();
            console.error().println(console.text("cli.profiles.unchanged"));
        }
    }

    private void keep(OwnProfiles own, String target, ProfileTexts edited) throws ProblemException {
        if (target.equals(id)) {
            own.save(id, edited);
        } else {
            own.saveAs(id, target, edited);
        }
    }

    private boolean again(Problem problem) {
        Console console = invocation.console();
        new ProblemPrinter(console).print(problem, common.json());
        return console.terminal().input() && new YesOrNo(console).says("cli.profiles.again", true);
    }

    /** The place of an error is in the copy that the user has before them. */
    private static Problem inCopy(Problem problem, Path copy) {
        return problem instanceof ManifestProblem.FileBroken broken
                ? new ManifestProblem.FileBroken(
                        copy.resolve(Path.of(broken.file()).getFileName()).toString(),
                        broken.line(),
                        broken.column(),
                        broken.what())
                : problem;
    }

    private Path copyOf(OwnProfiles own, ProfileTexts texts) throws ProblemException {
        try {
            Path copy = Files.createTempDirectory("drydock-" + id + "-");
            own.write(copy, texts);
            return copy;
        } catch (IOException e) {
            throw new ProblemException(
                    new HostProblem.FileUnusable(
                            System.getProperty("java.io.tmpdir", ""), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
