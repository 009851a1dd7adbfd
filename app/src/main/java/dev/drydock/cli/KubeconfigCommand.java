package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock kubeconfig}. */
@Command(name = "kubeconfig")
final class KubeconfigCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @ArgGroup
    private final What what = new What();

    @Option(names = "--switch")
    private boolean switchTo;

    @Option(names = "--force-unlock")
    private boolean force;

    KubeconfigCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** What to do instead of printing it; at most one. */
    private static final class What {
        @Option(names = "--path")
        private boolean path;

        @Option(names = "--merge")
        private boolean merge;

        @Option(names = "--unmerge")
        private boolean unmerge;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        if (switchTo && !what.merge) {
            throw new WrongUsage("cli.kubeconfig.switch", "cli.kubeconfig.switchRemedy", name);
        }
        if (what.merge || what.unmerge) {
            MergeCall call = new MergeCall(invocation, name, common.json());
            StaleLock lock = new StaleLock(invocation.console(), force, common.json());
            lock.run(unlock -> {
                if (what.merge) {
                    call.merge(switchTo, unlock);
                } else {
                    call.unmerge(unlock);
                }
            });
        } else if (what.path) {
            String path = invocation.application().kubeconfigPath(name).toString();
            print("path", path, path + System.lineSeparator());
        } else {
            String text = invocation.application().kubeconfig(name);
            print("kubeconfig", text, text.endsWith("\n") ? text : text + "\n");
        }
        return ExitCode.DONE;
    }

    private void print(String field, String value, String text) {
        if (common.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", name);
            fields.put(field, value);
            new Printer(invocation.console()).json(fields);
        } else {
            invocation.console().out().print(text);
        }
    }
}
