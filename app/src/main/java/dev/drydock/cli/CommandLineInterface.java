package dev.drydock.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Drydock's command line. */
public final class CommandLineInterface {
    private static final List<List<String>> REHEARSED =
            List.of(List.of("list"), List.of("list", "--json"), List.of("pods", "-A"), List.of("nonsense"));

    private final Application application;
    private final Console console;
    private final Clock clock;
    private final Interrupts interrupts;
    private final Runnable warmUp;

    /**
     * The command line over these.
     *
     * @param clock its zone is the one in which times are printed
     * @param warmUp loads the classes that the everyday commands need; an engine need not be there
     */
    public CommandLineInterface(
            Application application, Console console, Clock clock, Interrupts interrupts, Runnable warmUp) {
        this.application = application;
        this.console = console;
        this.clock = clock;
        this.interrupts = interrupts;
        this.warmUp = warmUp;
    }

    /**
     * Runs one command on the calling thread and flushes what it printed.
     *
     * @return the exit code of the process: 0 done, 1 a problem, 2 wrong usage, 130 cancelled
     */
    public int run(String... arguments) {
        boolean silent = json(arguments) && !console.terminal().error();
        application.settle(silent ? Settling.SILENT : Settling.TOLD);
        return run(console, arguments);
    }

    private int run(Console shown, String... arguments) {
        try (Interruption interruption = new Interruption(interrupts)) {
            Invocation invocation = new Invocation(application, shown, clock, interruption);
            int code = commandLine(invocation, arguments).execute(arguments);
            shown.out().flush();
            return code;
        }
    }

    /** Runs the everyday commands that change nothing, so that a JVM that watches learns what they load. */
    private void rehearse() {
        application.settle(Settling.NONE);
        warmUp.run();
        Console deaf = console.muted();
        REHEARSED.forEach(arguments -> run(deaf, arguments.toArray(String[]::new)));
    }

    private CommandLine commandLine(Invocation invocation, String... arguments) {
        Console shown = invocation.console();
        Failures failures = new Failures(shown, application::defect, json(arguments));
        CommandLine line = new CommandLine(new RootCommand());
        Commands.all(invocation, this::rehearse).forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(shown.out(), true, shown.out().charset()))
                .setErr(new PrintWriter(shown.error(), true, shown.error().charset()))
                .setHelpFactory(HelpWords.factory(shown.language()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(console.terminal().columns(), 60, 120))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static boolean json(String... arguments) {
        return List.of(arguments).contains("--json");
    }

    private Ansi ansi() {
        return console.terminal().output() && console.terminal().colour() ? Ansi.ON : Ansi.OFF;
    }
}
