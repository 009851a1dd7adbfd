package dev.drydock.docker;

/** How a command in a container ended. */
public record ExecResult(int exitCode, String stdout, String stderr) {}
