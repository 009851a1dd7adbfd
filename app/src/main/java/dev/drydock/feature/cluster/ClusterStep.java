package dev.drydock.feature.cluster;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** A step that is one call to a provider and leaves nothing that an undo could take back. */
record ClusterStep(Message title, Call call) implements Step {
    @FunctionalInterface
    interface Call {
        void run() throws ProblemException, InterruptedException;
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        call.run();
    }
}
