package dev.drydock.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs programs and takes their time as a user would with a watch: the whole process. */
final class Programs {
    private final Path repository;
    private final Map<String, String> environment;

    Programs(Path repository, Map<String, String> environment) {
        this.repository = repository;
        this.environment = environment;
    }

    /** Seconds until it has ended; it must succeed. */
    double seconds(String... argv) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        output(argv);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What it prints, errors included; it must succeed. */
    String output(String... argv) throws IOException, InterruptedException {
        Process process = builder(argv).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(List.of(argv) + " failed: " + output);
        }
        return output;
    }

    /** Starts it and lets it run. */
    Process start(String... argv) throws IOException {
        return builder(argv)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(String... argv) {
        ProcessBuilder builder = new ProcessBuilder(argv).directory(new File(repository.toString()));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true);
    }
}
