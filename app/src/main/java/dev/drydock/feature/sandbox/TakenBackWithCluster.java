package dev.drydock.feature.sandbox;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** A step inside a cluster that the same plan makes: removing the cluster takes back all that the step left. */
record TakenBackWithCluster(Step step) implements Step {
    @Override
    public Message title() {
        return step.title();
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        step.run(progress);
    }
}
