package dev.drydock.feature.sandbox;

import dev.drydock.feature.preflight.Check;
import dev.drydock.feature.preflight.Preflight;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks this computer whether it can carry the cluster, before anything is made or started. */
final class CheckMachine implements Step {
    private final Preflight preflight;
    private final ProviderId provider;
    private final List<Integer> ports;
    private final Predicate<Problem> matters;

    private CheckMachine(Preflight preflight, ProviderId provider, List<Integer> ports, Predicate<Problem> matters) {
        this.preflight = preflight;
        this.provider = provider;
        this.ports = List.copyOf(ports);
        this.matters = matters;
    }

    static CheckMachine toMakeACluster(Preflight preflight, ProviderId provider, List<Integer> ports) {
        return new CheckMachine(preflight, provider, ports, _ -> true);
    }

    /** A cluster that was made already needs no more than its ports. */
    static CheckMachine toStartACluster(Preflight preflight, ProviderId provider, List<Integer> ports) {
        return new CheckMachine(preflight, provider, ports, problem -> problem instanceof HostProblem.PortTaken);
    }

    @Override
    public Message title() {
        return Message.of("sandbox.step.check");
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Optional<Problem> first = preflight.run(ports, provider).stream()
                .map(Check::problem)
                .flatMap(Optional::stream)
                .filter(matters)
                .findFirst();
        if (first.isPresent()) {
            throw new ProblemException(first.get());
        }
    }
}
