package dev.drydock;

import dev.drydock.cli.CommandLineInterface;
import dev.drydock.cli.Console;
import dev.drydock.cli.Language;
import dev.drydock.feature.settings.SettingKey;
import dev.drydock.flow.ProcessEnd;
import java.time.Duration;
import java.util.Locale;

/** The entry of the window and the command line. */
public final class Main {
    /** Ctrl-C waits for the undo, which has to remove containers. */
    private static final Duration UNDO_LIMIT = Duration.ofMinutes(2);

    private Main() {}

    /** Without arguments the window opens; with some it is the command line. */
    public static void main(String[] arguments) throws InterruptedException {
        try (Wiring wiring = new Wiring(System.getenv())) {
            System.setProperty("drydock.log", wiring.base().logFile().toString());
            if (arguments.length > 0) {
                System.exit(commandLine(wiring, arguments));
            }
            new WindowEntry(wiring).open();
        }
        // JavaFX and libraries keep threads that nobody waits for.
        System.exit(0);
    }

    private static int commandLine(Wiring wiring, String[] arguments) throws InterruptedException {
        Language language =
                new Language(System.getenv(), () -> wiring.settings().get(SettingKey.LANGUAGE), Locale.getDefault());
        Console console = Console.ofThisProcess(language);
        CommandEntry entry = new CommandEntry(wiring, console);
        int code = new CommandLineInterface(
                        entry.features(),
                        console,
                        wiring.base().clock,
                        new ProcessEnd(UNDO_LIMIT)::on,
                        new WarmUp(wiring))
                .run(arguments);
        entry.settle();
        return code;
    }
}
