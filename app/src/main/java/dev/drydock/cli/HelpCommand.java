package dev.drydock.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock help}: what {@code --help} prints. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> words = List.of();

    HelpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.root().commandLine();
        for (String word : words) {
            CommandLine below = line.getSubcommands().get(word);
            if (below == null) {
                throw new WrongUsage(
                        "cli.usage.unknown",
                        "cli.usage.helpOf",
                        word,
                        line.getCommandSpec().qualifiedName());
            }
            line = below;
        }
        print(line);
        return ExitCode.DONE;
    }

    private void print(CommandLine line) {
        StringWriter help = new StringWriter();
        line.usage(new PrintWriter(help), line.getColorScheme());
        Console console = invocation.console();
        if (common.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("command", line.getCommandSpec().qualifiedName());
            fields.put("help", help);
            new Printer(console).json(fields);
        } else {
            console.out().print(help);
        }
    }
}
