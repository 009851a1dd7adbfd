package dev.drydock.model;

import java.util.Optional;

/** What can go wrong on this computer. */
public sealed interface HostProblem extends Problem {
    record PortTaken(int port, Optional<String> holder, Optional<Integer> free) implements HostProblem {}

    record PortForbidden(int port, Optional<Integer> free) implements HostProblem {}

    record DiskLow(String place, long freeBytes, long neededBytes) implements HostProblem {}

    record MemoryLow(long freeBytes, long neededBytes) implements HostProblem {}

    record FileUnusable(String path, String reason) implements HostProblem {}

    /** Nothing of the user's is overwritten. */
    record FileInTheWay(String path) implements HostProblem {}

    record BrowserNotOpened(String url, String reason) implements HostProblem {}

    /** The window needs a screen, such as a display server. */
    record NoScreen(String reason) implements HostProblem {}

    /** A program that is there could not be started. */
    record ProgramNotStarted(String program, String reason) implements HostProblem {}

    /** @param output what it had printed until then */
    record ProgramTimedOut(String command, long seconds, String output) implements HostProblem {}

    record StoreUnusable(String path, String reason) implements HostProblem {}
}
