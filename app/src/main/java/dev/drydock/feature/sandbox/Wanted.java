package dev.drydock.feature.sandbox;

import dev.drydock.feature.cluster.ClusterName;
import dev.drydock.feature.profile.ClusterConfig;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.NodeRelease;
import dev.drydock.provider.ReleaseWish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile together with what the user asked for differently. */
record Wanted(Profile profile, UpRequest request) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    String name() throws ProblemException {
        return ClusterName.checked(request.name().orElse(profile.id()));
    }

    /** @param ownIngress whether the profile's manifests bring an ingress controller */
    ReleaseWish releaseWish(boolean ownIngress) throws ProblemException {
        if (request.kubernetesVersion().isPresent()) {
            String version = request.kubernetesVersion().get();
            if (!KubernetesVersion.allows(version)) {
                throw new ProblemException(new ClusterProblem.VersionUnknown(version, List.of("v1.34.4")));
            }
        }
        return new ReleaseWish(
                profile.nodeImage(), request.kubernetesVersion().map(KubernetesVersion::tag), ownIngress);
    }

    int httpPort() {
        return request.httpPort().orElseGet(() -> mapped(HTTP));
    }

    int httpsPort() {
        return request.httpsPort().orElseGet(() -> mapped(HTTPS));
    }

    private int mapped(int containerPort) {
        return profile.ports().stream()
                .filter(port -> port.containerPort() == containerPort)
                .map(port -> port.hostPort())
                .findFirst()
                .orElse(containerPort);
    }

    List<ImageReference> allImages(NodeRelease release) {
        return Stream.concat(release.images().stream(), profile.images().stream())
                .toList();
    }

    ClusterRequest clusterRequest(NodeRelease release, boolean ownIngress) throws ProblemException {
        String config = ClusterConfig.forCluster(profile.clusterConfig(), name(), httpPort(), httpsPort());
        return new ClusterRequest(name(), profile.id(), release.image().text(), config, ownIngress);
    }

    /** Refuses a cluster that is there but not as it is wanted: all of this is fixed when it is made. */
    void mustFit(Cluster cluster) throws ProblemException {
        Optional<Problem> misfit = Stream.of(
                        providerMisfit(cluster),
                        portMisfit(cluster, HTTP, request.httpPort()),
                        portMisfit(cluster, HTTPS, request.httpsPort()),
                        versionMisfit(cluster),
                        profileMisfit(cluster))
                .flatMap(Optional::stream)
                .findFirst();
        if (misfit.isPresent()) {
            throw new ProblemException(misfit.get());
        }
    }

    /** Who makes the cluster: the one that is asked for, or the profile's. */
    ProviderId provider() {
        return request.provider().orElseGet(profile::provider);
    }

    private Optional<Problem> providerMisfit(Cluster cluster) {
        return request.provider()
                .filter(wanted -> wanted != cluster.provider())
                .map(wanted -> new ClusterProblem.ClusterProviderDiffers(
                        cluster.name(), wanted.word(), cluster.provider().word()));
    }

    private static Optional<Problem> portMisfit(Cluster cluster, int containerPort, Optional<Integer> wanted) {
        return wanted.flatMap(port -> cluster.hostPort(containerPort)
                .filter(mapped -> !mapped.equals(port))
                .map(mapped -> new ClusterProblem.ClusterPortsDiffer(cluster.name(), port, mapped)));
    }

    private Optional<Problem> profileMisfit(Cluster cluster) {
        return cluster.profile()
                .filter(made -> !made.equals(profile.id()))
                .map(made -> new ClusterProblem.ClusterProfileDiffers(cluster.name(), profile.id(), made));
    }

    private Optional<Problem> versionMisfit(Cluster cluster) {
        return request.kubernetesVersion()
                .map(KubernetesVersion::tag)
                .flatMap(version -> cluster.version()
                        .filter(running -> !running.equals(version))
                        .map(running -> new ClusterProblem.ClusterVersionDiffers(cluster.name(), version, running)));
    }
}
