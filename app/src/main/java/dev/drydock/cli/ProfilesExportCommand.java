package dev.drydock.cli;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles export}. */
@Command(name = "export")
final class ProfilesExportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FOLDER")
    private Path folder = Path.of("");

    ProfilesExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException {
        OwnProfiles own = invocation.application().ownProfiles();
        Profile profile = own.profiles().find(id);
        List<Path> files = own.export(id, folder);
        String command = "kind create cluster --config " + files.getFirst() + " --image " + profile.nodeImage();
        Console console = invocation.console();
        if (common.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("files", files.stream().map(Path::toString).toList());
            fields.put("command", command);
            new Printer(console).json(fields);
        } else {
            files.forEach(console.out()::println);
            console.error().println(console.text("cli.profiles.exported", command));
        }
        return ExitCode.DONE;
    }
}
