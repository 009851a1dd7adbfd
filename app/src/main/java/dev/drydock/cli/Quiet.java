package dev.drydock.cli;

import picocli.CommandLine.Option;

/** The option of the commands that show progress. */
final class Quiet {
    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    boolean asked() {
        return quiet;
    }
}
