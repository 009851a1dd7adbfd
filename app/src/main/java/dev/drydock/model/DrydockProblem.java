package dev.drydock.model;

/** What can go wrong in Drydock itself. */
public sealed interface DrydockProblem extends Problem {
    record Cancelled(String what) implements DrydockProblem {}

    record UndoFailed(String what, Problem why) implements DrydockProblem {}

    /** A defect of ours: the log file has the stack trace. */
    record Unexpected(String what, String logFile) implements DrydockProblem {}
}
