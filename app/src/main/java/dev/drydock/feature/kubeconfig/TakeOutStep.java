package dev.drydock.feature.kubeconfig;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;

/** Takes a cluster that is being removed out of the user's kubeconfig, where it was merged. */
record TakeOutStep(Kubeconfigs kubeconfigs, String cluster) implements Step {
    @Override
    public Message title() {
        return Message.of("kubeconfig.step.takeOut");
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        kubeconfigs.takeOut(cluster, false);
    }
}
