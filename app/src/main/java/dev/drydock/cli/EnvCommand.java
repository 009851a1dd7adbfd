package dev.drydock.cli;

import dev.drydock.feature.kubeconfig.ShellKind;
import dev.drydock.model.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock env}. */
@Command(name = "env")
final class EnvCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--shell", paramLabel = "SHELL")
    private Optional<ShellKind> shell = Optional.empty();

    EnvCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        Console console = invocation.console();
        if (common.json()) {
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("KUBECONFIG", application.kubeconfigPath(name));
            new Printer(console).json(variables);
            return ExitCode.DONE;
        }
        console.out().println(application.exportLine(name, shell));
        if (console.terminal().output()) {
            console.error().println(console.text("cli.env.hint", name));
        }
        return ExitCode.DONE;
    }
}
