package dev.drydock.feature.sandbox;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** Makes a cluster and waits until it serves, as one step to the user: some providers return earlier than others. */
record ServingCluster(Step make, Step await) implements Step {
    @Override
    public Message title() {
        return make.title();
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        make.run(progress);
        await.run(progress);
    }

    @Override
    public boolean leavesTraces() {
        return make.leavesTraces();
    }

    @Override
    public void undo() throws ProblemException, InterruptedException {
        make.undo();
    }
}
