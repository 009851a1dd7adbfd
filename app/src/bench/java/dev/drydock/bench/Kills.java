package dev.drydock.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills {@code ./drydock} (kill -9) at random moments of up, stop, start and down, then lets the next command mend what is left
 * and looks whether anything remains that should not. Arguments: the repository, how often, the provider ({@code kind} or
 * {@code k3s}), and optionally the seed. Needs a Docker engine that nobody else makes clusters named {@code kills} on.
 */
public final class Kills {
    private static final String CLUSTER = "kills";
    private static final String LABEL = "label=dev.drydock/cluster=" + CLUSTER;
    /** About as long as each takes, so that kills fall into all of it. */
    private static final Map<String, Integer> MILLIS = Map.of("up", 20_000, "stop", 4_000, "start", 12_000, "down", 6_000);

    private final Path repository;
    private final Path home;
    private final String provider;
    private final Random random;
    private final Map<String, Integer> killed = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private int inTime;

    private Kills(Path repository, Path home, String provider, long seed) {
        this.repository = repository;
        this.home = home;
        this.provider = provider;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        String provider = arguments[2];
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
        Kills kills = new Kills(repository, Files.createTempDirectory("drydock-kills"), provider, seed);
        System.out.println("seed " + seed);
        for (int round = 1; round <= rounds; round++) {
            kills.round(round);
        }
        kills.drydock("down", CLUSTER, "--yes", "--quiet").waitFor();
        kills.mustBeGone(rounds, "down");
        kills.report(rounds);
        System.exit(kills.left.isEmpty() ? 0 : 1);
    }

    private void round(int round) throws IOException, InterruptedException {
        String state = state();
        String verb =
                switch (state) {
                    case "none" -> "up";
                    case "stopped" -> random.nextInt(3) == 0 ? "down" : "start";
                    default -> random.nextInt(2) == 0 ? "down" : "stop";
                };
        int millis = random.nextInt(MILLIS.get(verb));
        Process process = verb.equals("up")
                ? drydock("up", "local-hands", "-n", CLUSTER, "--provider", provider, "--http-port", "18480", "--https-port", "18443", "--quiet")
                : verb.equals("down") ? drydock(verb, CLUSTER, "--yes", "--quiet") : drydock(verb, CLUSTER, "--quiet");
        boolean overInTime = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.descendants().filter(child -> isDrydock(child)).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        killed.merge(verb, 1, Integer::sum);
        inTime += overInTime ? 0 : 1;
        // What follows is what the user does next.
        String now = state();
        System.out.printf("%4d  %-5s killed after %5d ms%s: %s -> %s%n", round, verb, millis, overInTime ? " (was over)" : "", state, now);
        if (now.equals("none")) {
            mustBeGone(round, verb);
        } else if (now.equals("paused") || verb.equals("up") && !overInTime) {
            left.add("round " + round + ": " + verb + " left the cluster " + now);
        } else if (verb.equals("down")) {
            left.add("round " + round + ": down was not finished, the cluster is " + now);
        }
    }

    private static boolean isDrydock(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("dev.drydock.Main");
    }

    private void mustBeGone(int round, String verb) throws IOException, InterruptedException {
        for (String what : List.of("container ls -aq", "network ls -q", "volume ls -q")) {
            String found = docker(what + " --filter " + LABEL).strip();
            if (!found.isEmpty()) {
                left.add("round " + round + " (" + verb + "): " + what + " " + found);
            }
        }
        String nodes = docker("container ls -aq --filter label=io.x-k8s.kind.cluster=" + CLUSTER).strip();
        if (!nodes.isEmpty()) {
            left.add("round " + round + " (" + verb + "): kind nodes " + nodes);
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.filter(file -> file.getFileName().toString().startsWith(CLUSTER) && Files.isRegularFile(file))
                    .filter(file -> !file.toString().contains("locks"))
                    .forEach(file -> left.add("round " + round + " (" + verb + "): " + file));
        }
    }

    /** As {@code list} tells it, which mends first. */
    private String state() throws IOException, InterruptedException {
        Process list = drydock("list", "--json");
        String said = new String(list.getInputStream().readAllBytes());
        list.waitFor();
        int at = said.indexOf("\"name\":\"" + CLUSTER + "\"");
        if (at < 0) {
            return "none";
        }
        String rest = said.substring(said.indexOf("\"state\":\"", at) + 9);
        return rest.substring(0, rest.indexOf('"'));
    }

    private Process drydock(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(repository.resolve("drydock").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DRYDOCK_HOME", home.toString());
        return builder.start();
    }

    private String docker(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private void report(int rounds) throws IOException {
        Report report = new Report(repository, "Kills (" + provider + ")");
        report.say("`kill -9` of the command at random moments, then `list`, which finishes or takes back what was cut off; looked for are");
        report.say("containers, networks, volumes, kubeconfigs and journal entries that are left.");
        report.say("");
        report.table();
        String verbs = killed.toString().replaceAll("[{}]", "").replace('=', ' ');
        report.row(rounds + " rounds (" + verbs + "), " + inTime + " of them killed before the end", left.size() + " left", "0 left", left.isEmpty());
        report.write();
        left.forEach(System.out::println);
    }
}
