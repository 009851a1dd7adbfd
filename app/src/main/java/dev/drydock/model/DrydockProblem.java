package dev.drydock.model;

/** What can go wrong in Drydock itself. */
public sealed interface DrydockProblem extends Problem {
    /**
     * The user ended it.
     *
     * @param stays whether what was done so far was not taken back, because nothing can
     */
    record Cancelled(String what, boolean stays) implements DrydockProblem {
        public Cancelled(String what) {
            this(what, false);
        }
    }

    /**
     * A plan failed, and so did taking it back.
     *
     * @param first why the plan failed
     * @param why why it could not be taken back
     */
    record UndoFailed(String what, Problem first, Problem why) implements DrydockProblem {}

    /** A defect of ours: the log file has the stack trace. */
    record Unexpected(String what, String logFile) implements DrydockProblem {}

    /** An earlier Drydock was killed at work; what it had left was removed just now. */
    record CutOffRemoved(String kind, String cluster) implements DrydockProblem {}

    /** An earlier Drydock was killed at work; there was nothing to take back. */
    record CutOffLeft(String kind, String cluster) implements DrydockProblem {}

    /** Someone else removed the nodes of a cluster of ours; what was left of it was removed just now. */
    record NodesGone(String cluster) implements DrydockProblem {}
}
