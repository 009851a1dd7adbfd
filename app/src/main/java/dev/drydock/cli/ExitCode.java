package dev.drydock.cli;

/** What the process says to the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int PROBLEM = 1;
    static final int USAGE = 2;

    /** 128 + SIGINT, as shells count. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
