package dev.drydock.bench;

import dev.drydock.WindowEntry;
import dev.drydock.Wiring;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.flow.TaskState;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;

/**
 * How long the JavaFX thread keeps a job waiting while the window shows an up and a down: a watchdog hands it an empty job
 * every 5 ms and takes the time until it runs. Argument: the repository. Needs a display.
 */
public final class JavaFxThreadBenchmark {
    private static final ConcurrentLinkedQueue<Double> WAITS = new ConcurrentLinkedQueue<>();
    /** What a thread that does nothing but sleep waits for its core in the same time: the share that is not the window's. */
    private static final ConcurrentLinkedQueue<Double> CONTROL = new ConcurrentLinkedQueue<>();

    private JavaFxThreadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("DRYDOCK_HOME", Files.createTempDirectory("drydock-bench").toString());
        Wiring wiring = new Wiring(environment);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                new WindowEntry(wiring).open();
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        Thread.sleep(8_000);
        Thread watchdog = Thread.ofPlatform().daemon().start(JavaFxThreadBenchmark::watch);
        Thread.ofPlatform().daemon().start(JavaFxThreadBenchmark::control);
        List<Double> up = during(wiring, wiring.sandboxes().up(UpRequest.of("local-hands")));
        List<Double> control = new ArrayList<>(CONTROL).stream().sorted().toList();
        List<Double> down = during(wiring, wiring.clusters().down("local-hands"));
        watchdog.interrupt();
        report(Path.of(arguments[0]).toAbsolutePath(), up, down, control);
        System.exit(0);
    }

    private static List<Double> during(Wiring wiring, Plan plan) throws InterruptedException {
        WAITS.clear();
        CONTROL.clear();
        TaskState end = wiring.tasks().start(plan).await();
        if (end.status() != TaskState.Status.DONE) {
            throw new IllegalStateException(plan.kind() + ": " + end.problem());
        }
        Thread.sleep(1_000);
        return new ArrayList<>(WAITS).stream().sorted().toList();
    }

    private static void watch() {
        try {
            while (true) {
                long asked = System.nanoTime();
                Platform.runLater(() -> WAITS.add((System.nanoTime() - asked) / 1e6));
                Thread.sleep(5);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(Path repository, List<Double> up, List<Double> down, List<Double> control) throws IOException {
        Report report = new Report(repository, "The JavaFX thread");
        report.say("Milliseconds that an empty job waits for the JavaFX thread while the window shows the plan, one job every 5 ms;");
        report.say("Xvfb, software rendering, kind and the node on the same two cores; the last line is what the cores themselves cost.");
        report.say("");
        report.table();
        row(report, "up", up);
        row(report, "down", down);
        report.row("a thread that only sleeps, during up", figures(control), "", true);
        report.write();
    }

    private static void row(Report report, String what, List<Double> waits) {
        report.row("wait during " + what, figures(waits), "never > 50 ms", waits.getLast() <= 50);
    }

    private static String figures(List<Double> waits) {
        return "p50 " + Figure.text(at(waits, 0.5)) + ", p99 " + Figure.text(at(waits, 0.99)) + ", longest "
                + Figure.text(waits.getLast()) + " (" + waits.size() + " times)";
    }

    private static void control() {
        try {
            while (true) {
                long asleep = System.nanoTime();
                Thread.sleep(5);
                CONTROL.add(Math.max(0, (System.nanoTime() - asleep) / 1e6 - 5));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
    }
}
