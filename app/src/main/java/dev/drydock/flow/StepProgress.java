package dev.drydock.flow;

import dev.drydock.model.Message;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes a step's progress into its task's state, in steps of a hundredth so that listeners are not flooded. */
final class StepProgress implements Progress {
    private final Consumer<UnaryOperator<StepState>> change;

    StepProgress(Consumer<UnaryOperator<StepState>> change) {
        this.change = change;
    }

    @Override
    public void fraction(double fraction) {
        double reached = Math.floor(Math.clamp(fraction, 0, 1) * 100) / 100;
        change.accept(step -> step.at(reached));
    }

    @Override
    public void detail(Message detail) {
        change.accept(step -> step.saying(detail));
    }
}
