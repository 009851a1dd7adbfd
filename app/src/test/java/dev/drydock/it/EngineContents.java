package dev.drydock.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything on the engine that a cluster could leave behind, as the docker program tells it: a witness that does not share
 * code with what it watches.
 */
record EngineContents(Set<String> containers, Set<String> networks, Set<String> volumes) {
    static EngineContents now() throws IOException, InterruptedException {
        return new EngineContents(
                lines("docker", "ps", "-aq", "--no-trunc"),
                lines("docker", "network", "ls", "-q", "--no-trunc"),
                lines("docker", "volume", "ls", "-q"));
    }

    /** What a program prints; it must succeed. */
    static String run(String... argv) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(argv).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", argv) + ": " + output);
        }
        return output;
    }

    private static Set<String> lines(String... argv) throws IOException, InterruptedException {
        return Stream.of(run(argv).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
