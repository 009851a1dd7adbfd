package dev.drydock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The main job against the same job by hand (app/src/bench/by-hand.sh), whole processes, interleaved, until the page answers.
 * Arguments: the repository, and how often.
 */
public final class UpBenchmark {
    private static final String PAGE =
            "curl -s -o /dev/null -w '%{http_code}' -H 'Host: local-hands.localhost' http://127.0.0.1/";

    private UpBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path home = Files.createTempDirectory("drydock-bench");
        Programs programs = new Programs(repository, Map.of("DRYDOCK_HOME", home.toString()));
        programs.output("./drydock", "--version");
        List<Double> byHand = new ArrayList<>();
        List<Double> up = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            byHand.add(programs.seconds("app/src/bench/by-hand.sh", "up"));
            programs.output("app/src/bench/by-hand.sh", "down");
            up.add(programs.seconds("./drydock", "up", "local-hands"));
            if (!programs.output("sh", "-c", PAGE).contains("200")) {
                throw new IllegalStateException("up has ended, but the page does not answer");
            }
            second.add(programs.seconds("./drydock", "up", "local-hands"));
            programs.output("./drydock", "down", "local-hands", "--yes");
            System.out.printf("round %d: by hand %.1f s, up %.1f s, second up %.2f s%n",
                    round + 1, byHand.getLast(), up.getLast(), second.getLast());
        }
        report(repository, new Figure(byHand), new Figure(up), new Figure(second));
    }

    private static void report(Path repository, Figure byHand, Figure up, Figure second) throws IOException {
        double ratio = up.median() / byHand.median();
        Report report = new Report(repository, "The main job");
        report.say("`./drydock up local-hands` until the page answers, against a script that does the same by hand with kind,");
        report.say("docker, kubectl and curl; " + up.runs().size() + " interleaved runs of each, whole processes, seconds.");
        report.say("");
        report.table();
        report.row("by hand, median (" + byHand.all() + ")", Figure.text(byHand.median()), "", true);
        report.row("up, median (" + up.all() + ")", Figure.text(up.median()), "", true);
        report.row("up ÷ by hand", Figure.text(ratio), "≤ 0.85", ratio <= 0.85);
        report.row("second up, median (" + second.all() + ")", Figure.text(second.median()), "≤ 2 s", second.median() <= 2);
        report.write();
    }
}
