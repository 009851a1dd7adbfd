package dev.drydock.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock completion}. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL")
    private Shell shell = Shell.BASH;

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The shells that picocli writes for; one script serves both. */
    enum Shell {
        BASH,
        ZSH
    }

    @Override
    public Integer call() {
        String script = CompletionScript.of(spec.root().commandLine());
        if (common.json()) {
            new Printer(invocation.console()).json(Map.of("shell", shell, "script", script));
        } else {
            invocation.console().out().print(script);
        }
        return ExitCode.DONE;
    }
}
