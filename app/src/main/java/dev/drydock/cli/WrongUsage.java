package dev.drydock.cli;

import java.util.List;

/** The command line was understood but makes no sense; ends with {@link ExitCode#USAGE}. */
final class WrongUsage extends RuntimeException {
    private final String sentenceKey;
    private final String remedyKey;
    private final transient List<Object> arguments;

    WrongUsage(String sentenceKey, String remedyKey, Object... arguments) {
        super(sentenceKey);
        this.sentenceKey = sentenceKey;
        this.remedyKey = remedyKey;
        this.arguments = List.of(arguments);
    }

    String sentence(Console console) {
        return console.text(sentenceKey, arguments.toArray());
    }

    String remedy(Console console) {
        return console.text(remedyKey, arguments.toArray());
    }
}
