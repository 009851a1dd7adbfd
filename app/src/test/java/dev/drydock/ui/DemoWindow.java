package dev.drydock.ui;

import dev.drydock.flow.Threads;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.fx.UiWork;
import dev.drydock.ui.settings.Choices;
import dev.drydock.ui.shell.Launch;
import dev.drydock.ui.shell.Problems;
import dev.drydock.ui.shell.Shell;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The window with made-up features, to look at it. System properties: {@code demo.screen} (home, runtime, urls, activity,
 * profiles, settings), {@code demo.theme} (light, dark), {@code demo.language} (en, zh), {@code demo.size} (1280x800),
 * {@code demo.state} (see {@link DemoFeatures}), {@code demo.task} (up, failed, done, none), {@code demo.banner} (true).
 */
public final class DemoWindow {
    private DemoWindow() {}

    public static void main(String[] arguments) throws ProblemException, InterruptedException {
        long begun = System.nanoTime();
        Threads threads = new Threads((_, error) -> error.printStackTrace());
        Problems problems = new Problems();
        UiWork work = new UiWork(threads, new FxThread(threads), problems::tell, error -> {
            error.printStackTrace();
            return new DrydockProblem.Unexpected(error.toString(), "drydock.log");
        });
        DemoFeatures features =
                new DemoFeatures(threads, System.getProperty("demo.state", "normal"), Duration.ofSeconds(8));
        String[] size = System.getProperty("demo.size", "1280x800").split("x");
        Map<String, String> stored = new ConcurrentHashMap<>(Map.of(
                "theme", System.getProperty("demo.theme", "light"),
                "language", System.getProperty("demo.language", "en"),
                "window.screen", System.getProperty("demo.screen", "home"),
                "window.place", "0 0 " + size[0] + " " + size[1] + " plain"));
        Choices choices = new Choices(work, key -> Optional.ofNullable(stored.get(key)), stored::put);
        startTasks(features);
        Launch.untilClosed(() -> {
            work.later(() -> System.err.printf("first pulse after %d ms%n", (System.nanoTime() - begun) / 1_000_000));
            if (Boolean.getBoolean("demo.banner")) {
                work.tell(new HostProblem.PortTaken(
                        80, Optional.of(Message.of("problem.holder.container", "traefik")), Optional.of(8080)));
            }
            return new Shell(work, problems, choices, features.dependencies());
        });
    }

    private static void startTasks(DemoFeatures features) {
        switch (System.getProperty("demo.task", "none")) {
            case "up" ->
                features.run(DemoPlans.up(System.getProperty("demo.subject", "local-hands"), Duration.ofSeconds(30)));
            case "failed" -> features.run(DemoPlans.failing(System.getProperty("demo.subject", "local-hands")));
            case "done" ->
                features.run(DemoPlans.up(System.getProperty("demo.subject", "local-hands"), Duration.ofMillis(10)));
            default -> {}
        }
    }
}
