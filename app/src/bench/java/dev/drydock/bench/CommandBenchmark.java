package dev.drydock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Short commands as whole processes. Arguments: the repository, and how often. */
public final class CommandBenchmark {
    private CommandBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path home = Files.createTempDirectory("drydock-bench");
        Programs programs = new Programs(repository, Map.of("DRYDOCK_HOME", home.toString()));
        programs.output("./drydock", "list", "--json");
        List<Double> list = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            list.add(programs.seconds("./drydock", "list", "--json"));
        }
        Figure figure = new Figure(list);
        Report report = new Report(repository, "Short commands");
        report.say("Whole processes with the launch script and its ahead-of-time cache, " + rounds + " runs, seconds.");
        report.say("");
        report.table();
        report.row("list --json, median (" + figure.all() + ")", Figure.text(figure.median()), "≤ 1.0 s", figure.median() <= 1);
        report.write();
    }
}
