package dev.drydock;

import dev.drydock.cli.CommandLineInterface;
import dev.drydock.cli.Console;
import dev.drydock.cli.Features;
import dev.drydock.flow.ProcessEnd;
import dev.drydock.text.Messages;
import java.time.Duration;
import java.util.Locale;

/** The entry of the window and the command line. */
public final class Main {
    /** Ctrl-C waits for the undo, which has to remove containers; a second Ctrl-C is the user's to press. */
    private static final Duration UNDO_LIMIT = Duration.ofMinutes(2);

    private Main() {}

    /** Without arguments the window opens; with some it is the command line. */
    public static void main(String[] arguments) {
        Wiring wiring = new Wiring(System.getenv());
        System.setProperty("drydock.log", wiring.base().logFile().toString());
        System.exit(commandLine(wiring, arguments));
    }

    private static int commandLine(Wiring wiring, String[] arguments) {
        Features features = new Features(
                wiring::clusters,
                wiring::sandboxes,
                wiring::workloads,
                wiring::logs,
                wiring::urls,
                wiring::profiles,
                wiring::preflight,
                wiring::history,
                wiring::settings,
                wiring::tasks,
                wiring.browser());
        Console console = Console.ofThisProcess(() -> new Messages(Locale.getDefault()));
        return new CommandLineInterface(
                        features, console, wiring.base().clock, new ProcessEnd(UNDO_LIMIT)::on, () -> {})
                .run(arguments);
    }
}
