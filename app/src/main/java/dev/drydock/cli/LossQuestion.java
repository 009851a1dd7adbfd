package dev.drydock.cli;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Asks before a cluster is lost, unless the user has said yes already. */
final class LossQuestion {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    /** @throws WrongUsage where nobody can be asked and nothing was said */
    void mustBeAnswerable(Console console, String verb, String name) {
        if (!yes && !console.terminal().input()) {
            String unasked = verb.startsWith("snapshot") ? "cli.snapshot.unasked" : "cli.down.unasked";
            throw new WrongUsage(unasked, "cli." + verb + ".unaskedRemedy", name);
        }
    }

    /** Whether the user agrees to lose the cluster; says what is lost. */
    boolean agreed(Invocation invocation, String verb, String name) throws ProblemException, InterruptedException {
        if (yes) {
            return true;
        }
        Console console = invocation.console();
        String nodes = lost(invocation.application(), name).stream()
                .map(NodeContainer::name)
                .collect(Collectors.joining(", "));
        console.error().println(console.text("cli.down.loses", name, nodes.isEmpty() ? "-" : nodes));
        return asked(console, verb, "cli.down.kept", name);
    }

    /** Whether the user agrees to a plan whose title says what it does, and the words of its verb what is lost. */
    boolean agreed(Console console, String verb, Message title) {
        if (yes) {
            return true;
        }
        console.error().println(console.text("cli." + verb + ".loses", title));
        return asked(console, verb, "cli.snapshot.kept", "");
    }

    private static boolean asked(Console console, String verb, String keptKey, String name) {
        console.error().print(console.text("cli." + verb + ".question") + " ");
        console.error().flush();
        Optional<String> answer = console.answer();
        boolean agreed = answer.map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
        if (!agreed) {
            console.error().println(console.text(keptKey, name));
        }
        return agreed;
    }

    /** A cluster of which only the network is left can be removed, but is none to be found. */
    private static List<NodeContainer> lost(Application application, String name)
            throws ProblemException, InterruptedException {
        try {
            return application.cluster(name).nodes();
        } catch (ProblemException e) {
            if (e.problem() instanceof ClusterProblem.ClusterUnknown) {
                return List.of();
            }
            throw e;
        }
    }
}
