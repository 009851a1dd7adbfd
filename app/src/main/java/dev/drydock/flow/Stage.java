package dev.drydock.flow;

import java.util.List;

/** Steps that run side by side; the next stage begins when all of them are done. */
public record Stage(List<Step> steps) {
    public Stage {
        steps = List.copyOf(steps);
    }

    public static Stage of(Step... steps) {
        return new Stage(List.of(steps));
    }
}
