package dev.drydock.model;

import java.util.List;

/** What can go wrong with the files that say what to make, and with what they ask for. */
public sealed interface ManifestProblem extends Problem {
    record ProfileUnknown(String id, List<String> known) implements ManifestProblem {}

    /** Not what a profile may be called. */
    record ProfileIdInvalid(String id) implements ManifestProblem {}

    record ProfileIdTaken(String id) implements ManifestProblem {}

    /** One of Drydock's own, which nobody changes. */
    record ProfileReadOnly(String id) implements ManifestProblem {}

    /** A file that cannot be read; line and column count from 1. */
    record FileBroken(String file, int line, int column, Message what) implements ManifestProblem {
        /** @param what in the words of whoever found it, which have no translation */
        public FileBroken(String file, int line, int column, String what) {
            this(file, line, column, Message.verbatim(what));
        }
    }

    record ApplyRefused(String object, String reason) implements ManifestProblem {}

    record ApplyConflict(String object, String reason) implements ManifestProblem {}

    /** @param what an object's title, or our words for what has none */
    record NotReadyInTime(Message what, long seconds, Message lastSeen) implements ManifestProblem {
        /** @param lastSeen in the words of whoever saw it, which have no translation */
        public NotReadyInTime(String what, long seconds, String lastSeen) {
            this(Message.verbatim(what), seconds, Message.verbatim(lastSeen));
        }
    }
}
