package dev.drydock.ui.home;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Task;
import dev.drydock.ui.fx.Ask;
import java.util.function.Function;

/**
 * What the home screen can do to clusters: each makes a plan, which may block, and {@code run} carries it out.
 *
 * @param down removes the cluster
 * @param run starts a plan and returns at once
 */
public record SandboxActions(
        Ask<UpRequest, Plan> up,
        Ask<String, Plan> start,
        Ask<String, Plan> stop,
        Ask<String, Plan> down,
        Function<Plan, Task> run) {}
