package dev.drydock.cli;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Merges a cluster into the user's kubeconfig, or takes it out, and says what was done. */
final class MergeCall {
    private final Invocation invocation;
    private final String name;
    private final boolean json;

    MergeCall(Invocation invocation, String name, boolean json) {
        this.invocation = invocation;
        this.name = name;
        this.json = json;
    }

    private record Done(String name, String file, String context, boolean current) {}

    private record TakenOut(String name, List<String> files) {}

    void merge(boolean switchTo, boolean force) throws ProblemException, InterruptedException {
        Merged merged = invocation.application().merge(name, switchTo, force);
        Console console = invocation.console();
        if (json) {
            new Printer(console).json(new Done(name, merged.file().toString(), merged.context(), merged.current()));
        } else {
            String key = merged.current() ? "cli.kubeconfig.current" : "cli.kubeconfig.merged";
            console.error().println(console.text(key, name, merged.file(), merged.context()));
        }
    }

    void unmerge(boolean force) throws ProblemException, InterruptedException {
        List<String> files = invocation.application().unmerge(name, force).stream()
                .map(Path::toString)
                .toList();
        Console console = invocation.console();
        if (json) {
            new Printer(console).json(new TakenOut(name, files));
        } else if (files.isEmpty()) {
            console.error().println(console.text("cli.kubeconfig.nothing", name));
        } else {
            String all = files.stream().collect(Collectors.joining(", "));
            console.error().println(console.text("cli.kubeconfig.unmerged", name, all));
        }
    }
}
