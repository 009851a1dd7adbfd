package dev.drydock.flow;

import dev.drydock.model.Message;
import java.util.List;

/**
 * Work as data: what will be done, before it is done.
 *
 * @param kind the verb, such as {@code up} or {@code down}: the history's and the command line's word
 * @param subject what it is about: a cluster's name
 * @param guard held from the first step until the task is over, its undo included
 */
public record Plan(String kind, String subject, Message title, List<Stage> stages, Guard guard) {
    public Plan {
        stages = List.copyOf(stages);
    }

    public Plan(String kind, String subject, Message title, List<Stage> stages) {
        this(kind, subject, title, stages, Guard.none());
    }

    /** Whether a cancel leaves what was done so far, because some step cannot be taken back. */
    public boolean stays() {
        return steps().stream().anyMatch(Step::stays);
    }

    /** All steps in the order they are shown. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }
}
