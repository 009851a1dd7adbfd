package dev.drydock.cli;

import dev.drydock.model.ImageReference;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock profiles}. */
@Command(name = "profiles")
final class ProfilesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    ProfilesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    private record ProfileRow(
            String id,
            String title,
            String description,
            String nodeImage,
            List<PortMapping> ports,
            List<String> images,
            List<String> manifestSets) {
        static ProfileRow of(Profile profile, Locale locale) {
            return new ProfileRow(
                    profile.id(),
                    profile.title().in(locale),
                    profile.description().in(locale),
                    profile.nodeImage(),
                    profile.ports(),
                    profile.images().stream().map(ImageReference::text).toList(),
                    profile.manifestSets());
        }
    }

    @Override
    public Integer call() throws ProblemException {
        Locale locale = invocation.console().language().get().locale();
        List<ProfileRow> rows = invocation.application().profiles().stream()
                .map(profile -> ProfileRow.of(profile, locale))
                .toList();
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(rows);
        } else {
            printer.rows(rows, () -> table(rows), "cli.profiles.none");
        }
        ProblemPrinter problems = new ProblemPrinter(invocation.console());
        invocation.application().brokenProfiles().forEach(problem -> problems.print(problem, common.json()));
        return ExitCode.DONE;
    }

    private static Table table(List<ProfileRow> rows) {
        Table table = new Table("PROFILE", "TITLE", "NODE IMAGE", "PORTS");
        rows.forEach(row -> table.row(row.id, row.title, row.nodeImage, ports(row.ports)));
        return table;
    }

    private static String ports(List<PortMapping> ports) {
        String numbers =
                ports.stream().map(port -> Integer.toString(port.hostPort())).collect(Collectors.joining(","));
        return numbers.isEmpty() ? "-" : numbers;
    }
}
