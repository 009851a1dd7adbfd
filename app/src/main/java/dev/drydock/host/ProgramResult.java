package dev.drydock.host;

/**
 * How a program ended.
 *
 * @param output what it wrote to stdout and stderr, in the order it came: the last 1 MB of it
 * @param stdout the stdout alone, untouched: the first 1 MB of it
 */
public record ProgramResult(int exitCode, String output, String stdout) {
    public boolean succeeded() {
        return exitCode == 0;
    }
}
