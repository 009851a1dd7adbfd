package dev.drydock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The window as a process of its own on a real display: how long until it shows, its memory and its idle CPU with one
 * cluster. Arguments: the repository, and how often. Needs xdotool, a display, and no other Drydock window on it.
 */
public final class WindowBenchmark {
    private static final int IDLE_SECONDS = 30;

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path home = Files.createTempDirectory("drydock-bench");
        Programs programs = new Programs(repository, Map.of("DRYDOCK_HOME", home.toString()));
        programs.output("./drydock", "up", "local-hands");
        // The first launch trains the ahead-of-time cache when the window is closed.
        Process training = programs.start("./drydock");
        awaitWindow(programs);
        Thread.sleep(3_000);
        close(programs, training);
        Thread.sleep(15_000);
        List<Double> shown = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        List<Double> idle = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            Process window = programs.start("./drydock");
            awaitWindow(programs);
            shown.add((System.nanoTime() - begun) / 1e9);
            Thread.sleep(8_000);
            long before = cpuMillis(window);
            Thread.sleep(IDLE_SECONDS * 1000L);
            idle.add((cpuMillis(window) - before) / (IDLE_SECONDS * 10.0));
            memory.add(residentMegabytes(window.pid()));
            close(programs, window);
        }
        programs.output("./drydock", "down", "local-hands", "--yes");
        report(repository, new Figure(shown), new Figure(memory), new Figure(idle));
    }

    private static void report(Path repository, Figure shown, Figure memory, Figure idle) throws IOException {
        Report report = new Report(repository, "The window");
        report.say("`./drydock` on Xvfb with software rendering, one cluster up, home screen; " + shown.runs().size()
                + " launches after the one that trains the cache.");
        report.say("");
        report.table();
        report.row("launch until the window shows, s (" + shown.all() + ")", Figure.text(shown.median()), "≤ 1.5 s", shown.median() <= 1.5);
        report.row("resident memory, MB (" + memory.all() + ")", Figure.text(memory.median()), "≤ 350 MB", memory.median() <= 350);
        report.row("idle, % of a core over " + IDLE_SECONDS + " s (" + idle.all() + ")", Figure.text(idle.median()), "≤ 1 %", idle.median() <= 1);
        report.write();
    }

    private static void awaitWindow(Programs programs) throws InterruptedException {
        for (int tries = 0; tries < 2_000; tries++) {
            try {
                programs.output("xdotool", "search", "--onlyvisible", "--name", "^Drydock");
                return;
            } catch (IllegalStateException | IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("no window");
    }

    /** As a user closes it, through the window manager: only a window that is closed so trains the cache. */
    private static void close(Programs programs, Process window) throws IOException, InterruptedException {
        programs.output("xdotool", "search", "--onlyvisible", "--name", "^Drydock", "windowactivate", "--sync");
        programs.output("xdotool", "key", "--clearmodifiers", "alt+F4");
        window.waitFor();
    }

    private static long cpuMillis(Process window) {
        return window.toHandle().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
