package dev.drydock.provider;

import dev.drydock.model.Cluster;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The providers there are.
 *
 * @param makers those that can make clusters; the first makes them unless another is asked for
 * @param strangers how the clusters of programs that we only look at are recognised
 */
public record Providers(List<ClusterProvider> makers, List<ClusterRecognition> strangers) {
    public Providers {
        makers = List.copyOf(makers);
        strangers = List.copyOf(strangers);
    }

    public List<Cluster> recognise(EngineSnapshot snapshot) {
        return Stream.concat(makers.stream().map(ClusterProvider::recognition), strangers.stream())
                .flatMap(recognition -> recognition.in(snapshot).stream())
                .toList();
    }

    /** The provider that made it, if we can make such clusters. */
    public Optional<ClusterProvider> of(ProviderId id) {
        return makers.stream().filter(maker -> maker.id() == id).findFirst();
    }

    /** Who makes clusters when nobody says otherwise. */
    public ClusterProvider preferred() {
        return makers.getFirst();
    }
}
