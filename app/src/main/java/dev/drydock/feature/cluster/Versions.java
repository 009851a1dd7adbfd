package dev.drydock.feature.cluster;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.KubernetesMinor;
import dev.drydock.provider.NodeImage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of Kubernetes there are, and which of them this computer can run. Thread-safe. */
public final class Versions {
    private final DockerEngine engine;
    private final Clock clock;

    public Versions(DockerEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** All that the catalogue offers, provider by provider, the newest first. */
    public List<OfferedVersion> all() throws ProblemException {
        List<NodeImage> images = new ArrayList<>(NodeImage.ofKind());
        images.addAll(NodeImage.ofK3s());
        String cgroup = engine.info().cgroupVersion();
        List<OfferedVersion> offered = new ArrayList<>();
        for (NodeImage image : images) {
            Optional<KubernetesMinor> minor = KubernetesMinor.of(image.version());
            boolean present = engine.image(image.tagged()).isPresent();
            offered.add(new OfferedVersion(
                    image.provider(),
                    image.version(),
                    (present ? image.tagged() : image.reference()).text(),
                    present,
                    minor.isEmpty() || minor.get().runsOn(cgroup),
                    minor.map(KubernetesMinor::endOfSupport),
                    minor.isEmpty() || minor.get().supportedOn(LocalDate.now(clock))));
        }
        return offered;
    }

    /**
     * Refuses a node image that would never come up here, before anything is made.
     *
     * @throws ProblemException {@link ClusterProblem.VersionNeedsCgroup2}
     */
    public void mustRun(ImageReference nodeImage) throws ProblemException {
        String tag = nodeImage.tag();
        Optional<KubernetesMinor> minor = KubernetesMinor.of(tag);
        if (minor.isPresent() && !minor.get().runsOn(engine.info().cgroupVersion())) {
            List<String> others = all().stream()
                    .filter(OfferedVersion::runs)
                    .map(OfferedVersion::version)
                    .distinct()
                    .toList();
            throw new ProblemException(new ClusterProblem.VersionNeedsCgroup2(tag, others));
        }
    }

    /** What is to be said about a version that runs: that its support has ended. */
    Optional<Message> remark(String version) throws ProblemException {
        LocalDate today = LocalDate.now(clock);
        return KubernetesMinor.of(version)
                .filter(minor -> !minor.supportedOn(today))
                .map(minor -> Message.of(
                        "cluster.remark.unsupported",
                        minor.name(),
                        minor.endOfSupport().toString()));
    }
}
