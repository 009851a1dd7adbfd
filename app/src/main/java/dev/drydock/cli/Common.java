package dev.drydock.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class Common {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli itself reads it
    private boolean help;

    @Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }
}
