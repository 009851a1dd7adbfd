package dev.drydock.provider;

import dev.drydock.model.Cluster;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;

/**
 * The providers there are.
 *
 * @param makers those that can make clusters; the first makes them unless another is asked for
 * @param recognitions how clusters are told from other containers: those of the makers, ours and others', and those of programs
 *     that we only look at
 */
public record Providers(List<ClusterProvider> makers, List<ClusterRecognition> recognitions) {
    public Providers {
        makers = List.copyOf(makers);
        recognitions = List.copyOf(recognitions);
    }

    public List<Cluster> recognise(EngineSnapshot snapshot) {
        return recognitions.stream()
                .flatMap(recognition -> recognition.in(snapshot).stream())
                .toList();
    }

    /** The provider that made it, if we can make such clusters. */
    public Optional<ClusterProvider> of(ProviderId id) {
        return makers.stream().filter(maker -> maker.id() == id).findFirst();
    }

    /** The provider of that word, if we can make such clusters. */
    public Optional<ClusterProvider> worded(String word) {
        return makers.stream().filter(maker -> maker.id().word().equals(word)).findFirst();
    }

    /** Who makes clusters when nobody says otherwise. */
    public ClusterProvider preferred() {
        return makers.getFirst();
    }
}
