package dev.drydock.cli;

import dev.drydock.feature.preflight.Check;
import dev.drydock.model.Problem;
import dev.drydock.text.PlainText;
import dev.drydock.text.ProblemText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code drydock doctor}. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Option(names = "--port", paramLabel = "P", split = ",", defaultValue = "80,443")
    private List<Integer> ports = List.of();

    DoctorCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    private record CheckRow(String title, String found, boolean passed, Optional<Map<String, Object>> problem) {}

    @Override
    public Integer call() throws InterruptedException {
        ports.forEach(UpCommand::port);
        List<Check> checks = invocation.application().checks(ports);
        if (common.json()) {
            new Printer(invocation.console())
                    .json(checks.stream().map(this::row).toList());
        } else {
            checks.forEach(this::print);
        }
        return checks.stream().allMatch(Check::passed) ? ExitCode.DONE : ExitCode.PROBLEM;
    }

    private CheckRow row(Check check) {
        Console console = invocation.console();
        return new CheckRow(
                console.text(check.title()),
                console.text(check.found()),
                check.passed(),
                check.problem().map(new ProblemPrinter(console)::fields));
    }

    private void print(Check check) {
        Console console = invocation.console();
        boolean colour = console.terminal().output() && console.terminal().colour();
        String mark =
                switch (check.outcome()) {
                    case PASSED -> Style.GOOD.of("✓", colour);
                    case FAILED -> Style.BAD.of("✗", colour);
                    case UNKNOWN -> Style.BUSY.of("?", colour);
                };
        console.out().println(mark + " " + console.text("cli.doctor.check", check.title(), check.found()));
        check.problem().ifPresent(this::explain);
    }

    private void explain(Problem problem) {
        Console console = invocation.console();
        ProblemText.Said said = new ProblemText(console.language().get()).of(problem);
        console.out().println("  " + PlainText.ofLines(said.sentence()));
        console.out().println("  " + PlainText.ofLines(said.remedy()));
    }
}
