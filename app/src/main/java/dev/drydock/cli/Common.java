package dev.drydock.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class Common {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli itself reads it
    private boolean help;

    @Option(names = "--json", description = "Print the result, or the problem, as JSON.")
    private boolean json;

    boolean json() {
        return json;
    }
}
