package dev.drydock.cli;

import java.util.Map;
import java.util.Optional;

/**
 * What stands at the other end of the three standard streams.
 *
 * @param input whether someone can answer questions
 * @param output whether someone reads the result, not a program
 * @param error whether someone watches the progress
 * @param columns of the window
 * @param colour whether colours are wanted where someone reads
 */
record Terminal(boolean input, boolean output, boolean error, int columns, boolean colour) {
    private static final int USUAL_COLUMNS = 80;

    /**
     * As the launch script saw it: {@code drydock.terminal} lists the streams (of 0, 1, 2) that are terminals and
     * {@code drydock.columns} their width. Without the script the JDK tells whether all of them are.
     *
     * @param property such as {@code System::getProperty}
     */
    static Terminal of(Lookup property, Map<String, String> environment) {
        String streams = property.find("drydock.terminal").orElseGet(Terminal::seenByTheJdk);
        int columns = property.find("drydock.columns")
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(USUAL_COLUMNS);
        // https://no-color.org: set and not empty, whatever it says.
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(streams.contains("0"), streams.contains("1"), streams.contains("2"), columns, !plain);
    }

    /** A place where properties are found. */
    @FunctionalInterface
    interface Lookup {
        Optional<String> find(String key);
    }

    private static String seenByTheJdk() {
        return Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .map(_ -> "012")
                .orElse("");
    }
}
