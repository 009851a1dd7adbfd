package dev.drydock.model;

import java.util.List;

/** What can go wrong with the files that say what to make, and with what they ask for. */
public sealed interface ManifestProblem extends Problem {
    record ProfileUnknown(String id, List<String> known) implements ManifestProblem {}

    record FileBroken(String file, int line, int column, String what) implements ManifestProblem {}

    record ApplyRefused(String object, String reason) implements ManifestProblem {}

    record ApplyConflict(String object, String reason) implements ManifestProblem {}

    record NotReadyInTime(String what, long seconds, String lastSeen) implements ManifestProblem {}
}
