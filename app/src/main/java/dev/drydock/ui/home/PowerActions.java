package dev.drydock.ui.home;

import dev.drydock.feature.cluster.ClusterDetails;
import dev.drydock.feature.sandbox.Changes;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.model.ProblemException;
import dev.drydock.ui.fx.Ask;
import java.util.function.Function;

/**
 * What else the home screen can do to clusters. Making a plan may block; {@code run} starts one and returns at once.
 *
 * @param recreate what removes a cluster and makes it anew
 * @param up the last part of that
 */
public record PowerActions(
        Ask<String, Plan> restart,
        Ask<String, Plan> pause,
        Ask<String, Plan> unpause,
        Recreating recreate,
        Ask<UpRequest, Plan> up,
        Ask<String, ClusterDetails> inspect,
        Function<Plan, Task> run) {
    /** Plans a cluster anew. */
    @FunctionalInterface
    public interface Recreating {
        Recreation of(String cluster, Changes changes) throws ProblemException, InterruptedException;
    }
}
