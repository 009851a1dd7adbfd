package dev.drydock.cli;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ByteSize;
import dev.drydock.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock engines}. */
@Command(name = "engines")
final class EnginesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    EnginesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    private record PlaceRow(String name, String address, String state, String why) {}

    private record Shown(Optional<EngineFacts> engine, List<PlaceRow> places, Optional<Map<String, Object>> problem) {}

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        EngineReport report = invocation.application().engines();
        if (common.json()) {
            List<PlaceRow> rows = report.places().stream()
                    .map(place -> row(place, Json.word(place.state())))
                    .toList();
            Optional<Map<String, Object>> problem =
                    report.problem().map(new ProblemPrinter(invocation.console())::fields);
            new Printer(invocation.console()).json(new Shown(report.engine(), rows, problem));
        } else {
            print(report);
        }
        return report.problem().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEM;
    }

    private PlaceRow row(EnginePlace place, String state) {
        Console console = invocation.console();
        return new PlaceRow(console.text(place.name()), place.address(), state, console.text(place.why()));
    }

    private void print(EngineReport report) {
        Console console = invocation.console();
        new Printer(console).rows(report.places(), () -> table(report.places()), "cli.list.none");
        report.engine().ifPresent(engine -> console.out().println(describe(engine)));
        report.problem().ifPresent(problem -> new ProblemPrinter(console).print(problem, false));
    }

    private Table table(List<EnginePlace> places) {
        Table table = new Table("NAME", "ADDRESS", "STATE", "WHY");
        for (EnginePlace place : places) {
            String state = invocation.console().text("engine.state." + Json.word(place.state()));
            PlaceRow row = row(place, state);
            table.row(row.name(), row.address().isEmpty() ? "-" : row.address(), row.state(), row.why());
        }
        return table;
    }

    private String describe(EngineFacts engine) {
        return PlainText.of(invocation
                .console()
                .text(
                        "engine.description",
                        engine.version(),
                        engine.product(),
                        engine.apiVersion(),
                        engine.cgroupVersion(),
                        engine.storageDriver(),
                        engine.cpus(),
                        ByteSize.of(engine.memoryBytes())));
    }
}
