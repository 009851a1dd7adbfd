package dev.drydock.provider;

import dev.drydock.model.Cluster;
import java.util.List;

/** Finds the clusters of one kind among the engine's containers, by the labels that their maker gives them. Pure. */
@FunctionalInterface
public interface ClusterRecognition {
    List<Cluster> in(EngineSnapshot snapshot);
}
