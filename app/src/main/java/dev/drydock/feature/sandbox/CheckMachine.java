package dev.drydock.feature.sandbox;

import dev.drydock.feature.preflight.Check;
import dev.drydock.feature.preflight.Preflight;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** Asks this computer whether it can carry the cluster, before anything is made. */
final class CheckMachine implements Step {
    private final Preflight preflight;
    private final List<Integer> ports;

    CheckMachine(Preflight preflight, List<Integer> ports) {
        this.preflight = preflight;
        this.ports = List.copyOf(ports);
    }

    @Override
    public Message title() {
        return Message.of("sandbox.step.check");
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Optional<Problem> first = preflight.run(ports).stream()
                .map(Check::problem)
                .flatMap(Optional::stream)
                .findFirst();
        if (first.isPresent()) {
            throw new ProblemException(first.get());
        }
    }
}
