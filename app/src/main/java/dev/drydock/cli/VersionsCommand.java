package dev.drydock.cli;

import dev.drydock.feature.cluster.OfferedVersion;
import dev.drydock.model.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock versions}. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    VersionsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        List<OfferedVersion> versions = invocation.application().versions();
        Printer printer = new Printer(invocation.console());
        if (common.json()) {
            printer.json(versions);
        } else {
            printer.rows(versions, () -> table(versions), "cli.versions.none");
        }
        return ExitCode.DONE;
    }

    private Table table(List<OfferedVersion> versions) {
        Table table = new Table(invocation.console().heading("cli.versions.heading"));
        for (OfferedVersion version : versions) {
            table.row(
                    version.version(),
                    version.provider().word(),
                    version.image().replaceAll("@.*", ""),
                    invocation.console().text("cli.versions." + state(version)),
                    support(version));
        }
        return table;
    }

    private static String state(OfferedVersion version) {
        if (!version.runs()) {
            return "no";
        }
        return version.present() ? "here" : "pulled";
    }

    private String support(OfferedVersion version) {
        String day = version.endOfSupport().map(LocalDate::toString).orElse("-");
        return version.supported() ? day : invocation.console().text("cli.versions.ended", day);
    }
}
