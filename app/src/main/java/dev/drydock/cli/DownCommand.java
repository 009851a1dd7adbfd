package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock down}. */
@Command(name = "down", aliases = "rm")
final class DownCommand implements Callable<Integer> {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final Quiet quiet = new Quiet();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    DownCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Console console = invocation.console();
        if (!yes && !console.terminal().input()) {
            throw new WrongUsage("cli.down.unasked", "cli.down.unaskedRemedy", name);
        }
        Plan plan = invocation.application().down(name);
        if (!yes && !agreed(nodes())) {
            console.error().println(console.text("cli.down.kept", name));
            return ExitCode.CANCELLED;
        }
        return new ClusterTask(invocation).run(plan, "cli.down.done", quiet.asked(), common.json());
    }

    /** A cluster of which only the network is left can be removed, but is none to be found. */
    private List<NodeContainer> nodes() throws ProblemException, InterruptedException {
        try {
            return invocation.application().cluster(name).nodes();
        } catch (ProblemException e) {
            if (e.problem() instanceof ClusterProblem.ClusterUnknown) {
                return List.of();
            }
            throw e;
        }
    }

    private boolean agreed(List<NodeContainer> lost) {
        Console console = invocation.console();
        String nodes = lost.stream().map(NodeContainer::name).collect(Collectors.joining(", "));
        console.error().println(console.text("cli.down.loses", name, nodes.isEmpty() ? "-" : nodes));
        console.error().print(console.text("cli.down.question") + " ");
        console.error().flush();
        Optional<String> answer = console.answer();
        return answer.map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
    }
}
