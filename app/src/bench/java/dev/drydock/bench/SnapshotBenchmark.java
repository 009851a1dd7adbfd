package dev.drydock.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Snapshots of a k3s cluster with local-hands up: keeping it, putting it back until the page answers, and for comparison stopping
 * and starting it. Interleaved, whole processes. Arguments: the repository and how often.
 */
public final class SnapshotBenchmark {
    private static final String NAME = "local-hands";

    private final Path repository;
    private final Programs programs;
    private final Map<String, List<Double>> figures = new HashMap<>();

    private SnapshotBenchmark(Path repository, Path home) {
        this.repository = repository;
        this.programs = new Programs(repository, Map.of("DRYDOCK_HOME", home.toString()));
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("drydock-bench");
        new SnapshotBenchmark(Path.of(arguments[0]).toAbsolutePath(), home).run(Integer.parseInt(arguments[1]));
    }

    private void run(int rounds) throws Exception {
        programs.output("./drydock", "up", NAME, "--provider", "k3s");
        try {
            for (int round = 0; round < rounds; round++) {
                String tag = "round" + round;
                note("save", programs.seconds("./drydock", "snapshot", "save", NAME, tag));
                note("restore", programs.seconds("./drydock", "snapshot", "restore", NAME, tag, "--yes"));
                note("again", programs.seconds("./drydock", "snapshot", "restore", NAME, tag, "--yes"));
                note("stop", programs.seconds("./drydock", "stop", NAME));
                note("start", programs.seconds("./drydock", "start", NAME));
                programs.output("./drydock", "snapshot", "remove", NAME, tag, "--yes");
                System.out.println("round " + (round + 1) + ": " + figures);
            }
        } finally {
            programs.output("./drydock", "down", NAME, "--yes");
        }
        report();
    }

    private void note(String what, double seconds) {
        figures.computeIfAbsent(what, _ -> new ArrayList<>()).add(seconds);
    }

    private void report() throws Exception {
        Report report = new Report(repository, "Snapshots");
        report.say("k3s with local-hands up, whole processes, seconds; restore and start until the page answers.");
        report.say("The start of the same rounds says what the machine gave: the goal is for one that has six seconds for it.");
        report.say("");
        report.table();
        plain(report, "snapshot save", "save");
        limit(report, "snapshot restore", "restore", 8);
        limit(report, "snapshot restore, once more", "again", 8);
        plain(report, "for comparison: stop", "stop");
        plain(report, "for comparison: start", "start");
        double ratio = new Figure(figures.get("restore")).median() / new Figure(figures.get("start")).median();
        report.row("restore ÷ start", Figure.text(ratio), "≤ 1.33", ratio <= 8.0 / 6);
        report.write();
    }

    private void plain(Report report, String what, String of) {
        Figure figure = new Figure(figures.get(of));
        report.row(what + ", median (" + figure.all() + ")", Figure.text(figure.median()), "", true);
    }

    private void limit(Report report, String what, String of, double goal) {
        Figure figure = new Figure(figures.get(of));
        report.row(
                what + ", median (" + figure.all() + ")",
                Figure.text(figure.median()),
                "≤ " + Figure.text(goal) + " s",
                figure.median() <= goal);
    }
}
