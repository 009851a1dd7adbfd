package dev.drydock;

import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Settles at a start what an earlier Drydock could not, and tells of it. */
final class Recovered {
    private final Wiring wiring;
    private final Consumer<Problem> told;

    Recovered(Wiring wiring, Consumer<Problem> told) {
        this.wiring = wiring;
        this.told = told;
    }

    /** What was cut off; asks nobody outside when nothing was. */
    void cutOff() throws InterruptedException {
        tell(() -> wiring.recovery().run());
    }

    /** What was cut off, and clusters of ours whose nodes are gone, for which the engine is asked. */
    void everything() throws InterruptedException {
        tell(() -> {
            List<Problem> all = new ArrayList<>(wiring.recovery().run());
            all.addAll(wiring.recovery().tidy());
            return all;
        });
    }

    @FunctionalInterface
    private interface Settling {
        List<Problem> run() throws ProblemException, InterruptedException;
    }

    private void tell(Settling settling) throws InterruptedException {
        try {
            settling.run().forEach(told);
        } catch (ProblemException e) {
            if (e.problem() instanceof EngineProblem) {
                // Whoever asked will ask the engine next and tell the same.
                LoggerFactory.getLogger(Recovered.class).info("Nothing could be settled", e);
            } else {
                told.accept(e.problem());
            }
        }
    }
}
