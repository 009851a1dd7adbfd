package dev.drydock.feature.sandbox;

import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.Optional;

/** What is to be different in a cluster that is made anew. */
public record Changes(
        Optional<String> kubernetesVersion,
        Optional<Integer> httpPort,
        Optional<Integer> httpsPort,
        Optional<ProviderId> provider) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public static Changes none() {
        return new Changes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The request that makes the cluster as it is, but for these changes.
     *
     * @throws ProblemException {@link ClusterProblem.ProfileOfClusterUnknown} where nothing says what belongs into it
     */
    UpRequest of(Cluster cluster) throws ProblemException {
        String profile = cluster.profile()
                .orElseThrow(() -> new ProblemException(new ClusterProblem.ProfileOfClusterUnknown(cluster.name())));
        boolean otherProvider =
                provider.filter(wanted -> wanted != cluster.provider()).isPresent();
        return new UpRequest(
                profile,
                Optional.of(cluster.name()),
                kubernetesVersion.or(() -> otherProvider ? Optional.empty() : cluster.version()),
                httpPort.or(() -> cluster.hostPort(HTTP)),
                httpsPort.or(() -> cluster.hostPort(HTTPS)),
                provider.or(() -> Optional.of(cluster.provider())));
    }
}
