package dev.drydock.model;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} up to whoever shows it; the one checked exception between Drydock's packages. */
public final class ProblemException extends Exception {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** @param cause the library's exception, for the log only */
    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
