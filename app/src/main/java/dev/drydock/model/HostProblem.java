package dev.drydock.model;

import java.util.Optional;

/** What can go wrong on this computer. */
public sealed interface HostProblem extends Problem {
    /** @param holder the program or container that has it, where the system tells */
    record PortTaken(int port, Optional<Message> holder, Optional<Integer> free) implements HostProblem {}

    record PortForbidden(int port, Optional<Integer> free) implements HostProblem {}

    record DiskLow(String place, long freeBytes, long neededBytes) implements HostProblem {}

    record MemoryLow(long freeBytes, long neededBytes) implements HostProblem {}

    record FileUnusable(String path, Message reason) implements HostProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public FileUnusable(String path, String reason) {
            this(path, Message.verbatim(reason));
        }
    }

    /** Nothing of the user's is overwritten. */
    record FileInTheWay(String path) implements HostProblem {}

    record BrowserNotOpened(String url, Message reason) implements HostProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public BrowserNotOpened(String url, String reason) {
            this(url, Message.verbatim(reason));
        }
    }

    /** The window needs a screen, such as a display server. */
    record NoScreen(Message reason) implements HostProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public NoScreen(String reason) {
            this(Message.verbatim(reason));
        }
    }

    /** The user's editor ended with an error, so what it wrote may not be what was meant. */
    record EditorFailed(String program, int exitCode) implements HostProblem {}

    /** A program that is there could not be started. */
    record ProgramNotStarted(String program, String reason) implements HostProblem {}

    /** @param output what it had printed until then */
    record ProgramTimedOut(String command, long seconds, String output) implements HostProblem {}

    record StoreUnusable(String path, Message reason) implements HostProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public StoreUnusable(String path, String reason) {
            this(path, Message.verbatim(reason));
        }
    }
}
