package dev.drydock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One section of docs/benchmarks.md, replaced as a whole by each run of its benchmark. */
final class Report {
    private final Path file;
    private final String title;
    private final List<String> lines = new ArrayList<>();

    Report(Path repository, String title) {
        this.file = repository.resolve("docs/benchmarks.md");
        this.title = title;
    }

    void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** A row of the section's table: what, the figure, the goal, and whether it is met. */
    void row(String what, String measured, String goal, boolean met) {
        say("| " + what + " | " + measured + " | " + goal + " | " + (met ? "yes" : "**no**") + " |");
    }

    void table() {
        say("| what | measured | goal | met |");
        say("|---|---|---|---|");
    }

    void write() throws IOException {
        String heading = "## " + title;
        List<String> kept = new ArrayList<>();
        boolean inOld = false;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.of("# Benchmarks", "")) {
            inOld = line.startsWith("## ") ? line.equals(heading) : inOld;
            if (!inOld) {
                kept.add(line);
            }
        }
        kept.add(heading);
        kept.add("");
        kept.add("Measured on " + LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version().feature() + ", "
                + System.getProperty("os.name") + ".");
        kept.add("");
        kept.addAll(lines);
        kept.add("");
        Files.createDirectories(file.getParent());
        Files.write(file, kept);
    }
}
