package dev.drydock.feature.sandbox;

import dev.drydock.feature.cluster.ClusterName;
import dev.drydock.feature.profile.ClusterConfig;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.provider.ClusterRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A profile together with what the user asked for differently. */
record Wanted(Profile profile, UpRequest request) {
    private static final Pattern VERSION = Pattern.compile("v?\\d+\\.\\d+\\.\\d+");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    String name() throws ProblemException {
        return ClusterName.checked(request.name().orElse(profile.id()));
    }

    /** The node image: the profile's, or its repository with the version that is asked for. */
    String nodeImage() throws ProblemException {
        if (request.kubernetesVersion().isEmpty()) {
            return profile.nodeImage();
        }
        String version = request.kubernetesVersion().get();
        if (!VERSION.matcher(version).matches()) {
            throw new ProblemException(new ClusterProblem.VersionUnknown(version, List.of("v1.34.4")));
        }
        String repository = profile.nodeImage().substring(0, profile.nodeImage().lastIndexOf(':'));
        return repository + ":v" + version.replaceFirst("^v", "");
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

    List<ImageReference> allImages() throws ProblemException {
        return Stream.concat(Stream.of(new ImageReference(nodeImage())), profile.images().stream())
                .toList();
    }

    ClusterRequest clusterRequest() throws ProblemException {
        String config = ClusterConfig.forCluster(profile.clusterConfig(), name(), httpPort(), httpsPort());
        return new ClusterRequest(name(), profile.id(), nodeImage(), config);
    }

    /** Refuses a cluster that is there but not as it is wanted: profile, ports and version are fixed when it is made. */
    void mustFit(Cluster cluster) throws ProblemException {
        Optional<Problem> misfit = Stream.of(
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
                .map(version -> "v" + version.replaceFirst("^v", ""))
                .flatMap(version -> cluster.version()
                        .filter(running -> !running.equals(version))
                        .map(running -> new ClusterProblem.ClusterVersionDiffers(cluster.name(), version, running)));
    }
}
