package dev.drydock.cli;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.HumanDuration;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeEnd;
import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import dev.drydock.text.NodeEndWords;
import dev.drydock.text.PlainText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock status}. */
@Command(name = "status", aliases = "st")
final class StatusCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ClusterOption cluster = new ClusterOption();

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** How many pods are in which health. */
    private record PodCounts(long good, long waiting, long bad) {
        static PodCounts of(List<Pod> pods) {
            return new PodCounts(
                    count(pods, Pod.Health.GOOD), count(pods, Pod.Health.WAITING), count(pods, Pod.Health.BAD));
        }

        private static long count(List<Pod> pods, Pod.Health health) {
            return pods.stream().filter(pod -> pod.health() == health).count();
        }
    }

    /**
     * What the status says.
     *
     * @param pods empty where the cluster does not run or does not answer
     * @param problem why it does not answer
     */
    private record Status(
            Cluster cluster, Optional<PodCounts> pods, List<UrlRow> urls, Optional<Map<String, Object>> problem) {}

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        if (name.isPresent() && cluster.named().isPresent()) {
            throw new WrongUsage("cli.usage.exclusive", "cli.usage.helpOf", "NAME, --cluster", "drydock status");
        }
        Application application = invocation.application();
        Status status = look(application.cluster(name.isPresent() ? name.get() : cluster.name(application)));
        if (common.json()) {
            new Printer(invocation.console()).json(status);
        } else {
            print(status);
        }
        return ExitCode.DONE;
    }

    private Status look(Cluster cluster) throws InterruptedException {
        boolean runs = cluster.state() == ClusterState.RUNNING || cluster.state() == ClusterState.DEGRADED;
        if (!runs) {
            return new Status(cluster, Optional.empty(), List.of(), Optional.empty());
        }
        try {
            Application application = invocation.application();
            PodCounts pods = PodCounts.of(application.pods(cluster.name(), Optional.empty()));
            List<UrlRow> urls = UrlRow.of(application.urls(cluster.name()));
            return new Status(cluster, Optional.of(pods), urls, Optional.empty());
        } catch (ProblemException silent) {
            // A cluster that does not answer is what the user asks about, not a failure of the question.
            Map<String, Object> problem = new ProblemPrinter(invocation.console()).fields(silent.problem());
            return new Status(cluster, Optional.empty(), List.of(), Optional.of(problem));
        }
    }

    private void print(Status status) {
        Console console = invocation.console();
        Cluster cluster = status.cluster();
        say(
                "cli.status.cluster",
                cluster.name(),
                console.text("cli.state." + cluster.state().word()));
        say("cli.status.made", cluster.provider().word(), cluster.version().orElse("-"));
        say("cli.status.profile", cluster.profile().orElse("-"));
        say(cluster.owned() ? "cli.status.ours" : "cli.status.others");
        say("cli.status.ports", ListCommand.ports(cluster));
        cluster.nodes().forEach(this::printNode);
        status.pods().ifPresent(pods -> say("cli.status.pods", pods.good(), pods.waiting(), pods.bad()));
        status.problem()
                .ifPresent(problem -> console.out().println(PlainText.ofLines(String.valueOf(problem.get("message")))));
        status.urls().forEach(this::printUrl);
    }

    private void printNode(NodeContainer node) {
        Message role = Message.of("cli.role." + Json.word(node.role()));
        Message state = Message.of("cli.node." + Json.word(node.state()));
        say(
                "cli.status.node",
                node.name(),
                role,
                node.end().map(end -> ended(state, end)).orElse(state));
    }

    private Message ended(Message state, NodeEnd end) {
        String age =
                HumanDuration.of(Duration.between(end.at(), invocation.clock().instant()));
        return Message.of("engine.end.ago", state, NodeEndWords.of(end), age);
    }

    /** What has no URL is there all the same, under its name. */
    private void printUrl(UrlRow row) {
        String word = row.word(invocation.console());
        row.url()
                .ifPresentOrElse(
                        url -> say("cli.status.url", url, word), () -> say("cli.status.noUrl", row.name(), word));
    }

    private void say(String key, Object... arguments) {
        invocation.console().out().println(invocation.console().text(key, arguments));
    }
}
