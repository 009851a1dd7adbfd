package dev.drydock.cli;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.model.Cluster;
import dev.drydock.model.HealthCheck;
import dev.drydock.model.HumanDuration;
import dev.drydock.model.Node;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ByteSize;
import dev.drydock.text.PlainText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock inspect}. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    InspectCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        ClusterDetails details =
                application.inspect(name.isPresent() ? name.get() : ClusterOption.theOnlyOne(application));
        if (common.json()) {
            new Printer(invocation.console()).json(details);
        } else {
            print(details);
        }
        return ExitCode.DONE;
    }

    private void print(ClusterDetails details) {
        Cluster cluster = details.usage().cluster();
        say(
                "cli.status.cluster",
                cluster.name(),
                invocation.console().text("cli.state." + cluster.state().word()));
        say("cli.status.made", cluster.provider().word(), cluster.version().orElse("-"));
        say("cli.status.profile", cluster.profile().orElse("-"));
        say(cluster.owned() ? "cli.status.ours" : "cli.status.others");
        say("cli.status.ports", ListCommand.ports(cluster));
        say(
                "cli.inspect.uses",
                UsageText.cpus(details.usage().cpus()),
                UsageText.bytes(details.usage().memoryBytes()),
                UsageText.bytes(details.usage().diskBytes()));
        details.remarks()
                .forEach(
                        remark -> say("cli.inspect.remark", invocation.console().text(remark)));
        details.problem()
                .map(problem -> new ProblemPrinter(invocation.console()).fields(problem))
                .ifPresent(fields ->
                        invocation.console().out().println(PlainText.ofLines(String.valueOf(fields.get("message")))));
        if (!details.nodes().isEmpty()) {
            printChecks(details.checks());
            printNodes(details.nodes());
        }
    }

    private void printChecks(List<HealthCheck> checks) {
        List<String> bad = checks.stream()
                .filter(check -> !check.good())
                .map(HealthCheck::name)
                .toList();
        say("cli.inspect.checks", checks.size() - bad.size(), checks.size());
        if (!bad.isEmpty()) {
            say("cli.inspect.bad", String.join(", ", bad));
        }
    }

    private void printNodes(List<Node> nodes) {
        for (Node node : nodes) {
            for (Node.Condition trouble : node.troubles()) {
                say("cli.inspect.trouble", node.name(), trouble.type(), trouble.message());
            }
        }
        List<Node.Image> images = nodes.stream()
                .flatMap(node -> node.images().stream())
                .distinct()
                .toList();
        long bytes = images.stream().mapToLong(Node.Image::bytes).sum();
        say("cli.inspect.images", images.size(), ByteSize.of(bytes));
        invocation.console().out().println();
        new Printer(invocation.console()).rows(nodes, () -> nodeTable(nodes), "cli.list.none");
        invocation.console().out().println();
        new Printer(invocation.console()).rows(images, () -> imageTable(images), "cli.list.none");
    }

    private Table nodeTable(List<Node> nodes) {
        Table table = new Table("NODE", "READY", "KUBELET", "RUNTIME", "SYSTEM", "CPUS", "MEMORY", "PODS", "AGE");
        for (Node node : nodes) {
            table.row(
                    node.name(),
                    node.conditions().stream()
                            .filter(condition -> condition.type().equals("Ready"))
                            .map(Node.Condition::status)
                            .collect(Collectors.joining()),
                    node.kubelet(),
                    node.runtime(),
                    node.system(),
                    UsageText.cpus(Optional.of(node.cpus())),
                    ByteSize.of(node.memoryBytes()),
                    Integer.toString(node.pods()),
                    HumanDuration.of(Duration.between(
                            node.createdAt(), invocation.clock().instant())));
        }
        return table;
    }

    private static Table imageTable(List<Node.Image> images) {
        Table table = new Table("IMAGE", "SIZE");
        images.forEach(image -> table.row(image.name(), ByteSize.of(image.bytes())));
        return table;
    }

    private void say(String key, Object... arguments) {
        invocation.console().out().println(invocation.console().text(key, arguments));
    }
}
