package dev.drydock.feature.cluster;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;

/** Makes a cluster; undone by removing it. */
final class MakeCluster implements Step {
    private final ClusterProvider provider;
    private final ClusterRequest request;

    MakeCluster(ClusterProvider provider, ClusterRequest request) {
        this.provider = provider;
        this.request = request;
    }

    @Override
    public Message title() {
        return Message.of("cluster.step.make", request.name(), provider.id().word());
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        provider.make(request, progress);
    }

    @Override
    public boolean leavesTraces() {
        return true;
    }

    @Override
    public void undo() throws ProblemException, InterruptedException {
        provider.remove(request.name());
    }
}
