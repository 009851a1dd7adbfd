package dev.drydock.bench;

import dev.drydock.Wiring;
import dev.drydock.feature.profile.ClusterConfig;
import dev.drydock.flow.Progress;
import dev.drydock.kube.KubeSystem;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.ReleaseWish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * k3s: making a cluster against the floor, which is the same images driven with nothing but the docker program; the whole up
 * against the same job by hand on kind; stop and start. Interleaved. Arguments: the repository, how often, and a command whose
 * output for the argument {@code k3s} has lines such as {@code node ready 7.70 s} and {@code coredns ready 15.01 s}.
 */
public final class K3sBenchmark {
    private static final String NAME = "local-hands";

    private final Path repository;
    private final String floor;
    private final Programs programs;
    private final Wiring wiring;
    private final Map<String, List<Double>> figures = new HashMap<>();

    private K3sBenchmark(Path repository, String floor, Path home) {
        this.repository = repository;
        this.floor = floor;
        this.programs = new Programs(repository, Map.of("DRYDOCK_HOME", home.toString()));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("DRYDOCK_HOME", home.toString());
        this.wiring = new Wiring(environment);
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("drydock-bench");
        K3sBenchmark benchmark =
                new K3sBenchmark(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath().toString(), home);
        benchmark.run(Integer.parseInt(arguments[1]));
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        programs.output("./drydock", "--version");
        make(); // fills the cache, as the floor saves its images before its clock starts
        figures.clear();
        for (int round = 0; round < rounds; round++) {
            floor();
            make();
            whole();
            System.out.println("round " + (round + 1) + ": " + figures);
        }
        report();
    }

    private void floor() throws Exception {
        String output = programs.output(floor, "k3s");
        note("floor node", read(output, "node ready"));
        note("floor dns", read(output, "coredns ready"));
    }

    private static double read(String output, String milestone) {
        Matcher line = Pattern.compile(Pattern.quote(milestone) + "\\s+([0-9.]+) s").matcher(output);
        if (!line.find()) {
            throw new IllegalStateException("no " + milestone + " in: " + output);
        }
        return Double.parseDouble(line.group(1));
    }

    private void make() throws Exception {
        Profile profile = wiring.profiles().find(NAME);
        ClusterProvider maker = wiring.clusters().maker(Optional.of(ProviderId.K3S));
        String image = maker.release(new ReleaseWish(profile.nodeImage(), Optional.empty(), true)).image().text();
        String config = ClusterConfig.forCluster(profile.clusterConfig(), NAME, 80, 443);
        long begun = System.nanoTime();
        wiring.clusters().make(maker, new ClusterRequest(NAME, profile.id(), image, config, true)).run(Progress.unseen());
        KubeSystem system = wiring.clusters().connectToOurs(NAME).system();
        await(() -> system.nodesNotReady().isEmpty());
        note("node", seconds(begun));
        await(() -> system.dns().done());
        note("dns", seconds(begun));
        wiring.tasks().start(wiring.clusters().down(NAME)).await();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (Exception notYet) {
                Thread.sleep(50);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("not ready in time");
    }

    private void whole() throws Exception {
        note("by hand", programs.seconds("app/src/bench/by-hand.sh", "up"));
        programs.output("app/src/bench/by-hand.sh", "down");
        note("up", programs.seconds("./drydock", "up", NAME, "--provider", "k3s"));
        note("stop", programs.seconds("./drydock", "stop", NAME));
        note("start", programs.seconds("./drydock", "start", NAME));
        programs.output("./drydock", "down", NAME, "--yes");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void note(String what, double seconds) {
        figures.computeIfAbsent(what, _ -> new ArrayList<>()).add(seconds);
    }

    private Figure figure(String what) {
        return new Figure(figures.get(what));
    }

    private void report() throws Exception {
        Report report = new Report(repository, "k3s");
        report.say("Seconds, " + figure("up").runs().size() + " interleaved rounds. The floor is the same images with nothing but docker.");
        report.say("Making is measured inside a running Drydock, the rest as whole processes, up and start until the page answers.");
        report.say("");
        report.table();
        plain(report, "floor: Node Ready", "floor node");
        plain(report, "make: Node Ready", "node");
        ratio(report, "make ÷ floor, Node Ready", "node", "floor node", 1.05);
        plain(report, "floor: CoreDNS Ready", "floor dns");
        plain(report, "make: CoreDNS Ready", "dns");
        ratio(report, "make ÷ floor, CoreDNS Ready", "dns", "floor dns", 1.00);
        plain(report, "by hand on kind", "by hand");
        plain(report, "up on k3s", "up");
        ratio(report, "up on k3s ÷ by hand on kind", "up", "by hand", 0.60);
        limit(report, "stop", "stop", 2);
        limit(report, "start until the page answers", "start", 6);
        report.write();
    }

    private void plain(Report report, String what, String of) {
        Figure figure = figure(of);
        report.row(what + ", median (" + figure.all() + ")", Figure.text(figure.median()), "", true);
    }

    private void ratio(Report report, String what, String of, String to, double goal) {
        double ratio = figure(of).median() / figure(to).median();
        report.row(what, Figure.text(ratio), "≤ " + Figure.text(goal), ratio <= goal);
    }

    private void limit(Report report, String what, String of, double goal) {
        Figure figure = figure(of);
        report.row(what + ", median (" + figure.all() + ")", Figure.text(figure.median()), "≤ " + Figure.text(goal) + " s", figure.median() <= goal);
    }
}
