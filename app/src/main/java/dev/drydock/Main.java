package dev.drydock;

import dev.drydock.cli.CommandLineInterface;
import dev.drydock.cli.Console;
import dev.drydock.cli.Language;
import dev.drydock.feature.settings.SettingKey;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.text.ProblemText;
import java.util.List;
import java.util.Locale;

/** The entry of the window and the command line. */
public final class Main {
    private Main() {}

    /** Without arguments the window opens; with some it is the command line. */
    public static void main(String[] arguments) throws InterruptedException {
        Wiring wiring = new Wiring(System.getenv());
        Console console = Console.ofThisProcess(language(wiring));
        // With --json only JSON is printed; whatever needs the folders will stop with the same problem.
        if (!List.of(arguments).contains("--json")) {
            wiring.base()
                    .trouble
                    .ifPresent(problem ->
                            console.error().println(said(console, problem).sentence()));
        }
        if (arguments.length > 0) {
            System.exit(commandLine(wiring, console, arguments));
        }
        int code = window(wiring, console);
        wiring.close();
        // JavaFX and libraries keep threads that nobody waits for.
        System.exit(code);
    }

    private static int window(Wiring wiring, Console console) throws InterruptedException {
        try {
            new WindowEntry(wiring).open();
            return 0;
        } catch (ProblemException e) {
            ProblemText.Said said = said(console, e.problem());
            console.error().println(said.sentence());
            console.error().println(said.remedy());
            return 1;
        }
    }

    private static ProblemText.Said said(Console console, Problem problem) {
        return new ProblemText(console.language().get()).of(problem);
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
