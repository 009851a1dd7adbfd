package dev.drydock.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How many files Linux lets one user watch at once: kubelets and controllers watch many (inotify(7), /proc interfaces). */
public final class Inotify {
    private final Path procfs;

    public Inotify() {
        this(Path.of("/proc"));
    }

    Inotify(Path procfs) {
        this.procfs = procfs;
    }

    /** The limits in force. */
    public record Limits(long watches, long instances) {}

    /** Empty where the system is not Linux. */
    public Optional<Limits> limits() {
        return number("max_user_watches")
                .flatMap(watches -> number("max_user_instances").map(instances -> new Limits(watches, instances)));
    }

    private Optional<Long> number(String name) {
        // A buffered reader asks for all at once: the kernel gives a sysctl's value to the first read only, however
        // short.
        try (BufferedReader file = Files.newBufferedReader(procfs.resolve("sys/fs/inotify/" + name))) {
            return Optional.ofNullable(file.readLine()).map(line -> Long.valueOf(line.strip()));
        } catch (IOException | NumberFormatException notTold) {
            return Optional.empty();
        }
    }
}
