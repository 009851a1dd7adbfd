package dev.drydock;

import dev.drydock.cli.CommandLineInterface;
import dev.drydock.cli.Console;
import dev.drydock.cli.Language;
import dev.drydock.feature.settings.SettingKey;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ProblemText;
import java.util.Locale;

/** The entry of the window and the command line. */
public final class Main {
    private Main() {}

    /** Without arguments the window opens; with some it is the command line. */
    public static void main(String[] arguments) throws InterruptedException {
        Wiring wiring = new Wiring(System.getenv());
        Console console = Console.ofThisProcess(language(wiring));
        try {
            wiring.base().folders.make();
        } catch (ProblemException e) {
            // Looking at clusters needs no folder; whatever does need one will stop with the same sentence.
            console.error()
                    .println(new ProblemText(console.language().get())
                            .of(e.problem())
                            .sentence());
        }
        if (arguments.length > 0) {
            System.exit(commandLine(wiring, console, arguments));
        }
        new WindowEntry(wiring).open();
        wiring.close();
        // JavaFX and libraries keep threads that nobody waits for.
        System.exit(0);
    }

    private static Language language(Wiring wiring) {
        return new Language(System.getenv(), () -> wiring.settings().get(SettingKey.LANGUAGE), Locale.getDefault());
    }

    private static int commandLine(Wiring wiring, Console console, String[] arguments) {
        CommandEntry entry = new CommandEntry(wiring, console);
        return new CommandLineInterface(
                        entry.features(), console, wiring.base().clock, entry::onInterrupt, new WarmUp(wiring))
                .run(arguments);
    }
}
