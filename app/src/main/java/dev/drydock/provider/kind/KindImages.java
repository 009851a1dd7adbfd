package dev.drydock.provider.kind;

import dev.drydock.docker.DockerEngine;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.KubernetesMinor;
import dev.drydock.provider.NodeImage;
import dev.drydock.provider.ReleaseWish;
import java.util.List;
import java.util.Optional;

/** Chooses kind's node image: what was asked for, else what the profile names, else what this engine can run. */
final class KindImages {
    private final DockerEngine engine;

    KindImages(DockerEngine engine) {
        this.engine = engine;
    }

    ImageReference choose(ReleaseWish wish) throws ProblemException {
        ImageReference profiles = new ImageReference(wish.profileImage());
        if (wish.version().isPresent()) {
            return of(profiles, wish.version().get());
        }
        return runs(profiles) ? profiles : newestThatRuns().orElse(profiles);
    }

    /** The image as the engine has it; else with its digest, so that what is pulled is what its maker published. */
    private ImageReference of(ImageReference profiles, String version) throws ProblemException {
        ImageReference tagged = new ImageReference(profiles.repository() + ":" + version);
        if (engine.image(tagged).isPresent()) {
            return tagged;
        }
        return NodeImage.ofKind().stream()
                .filter(image -> image.tagged().equals(tagged))
                .map(NodeImage::reference)
                .findFirst()
                .orElse(tagged);
    }

    private Optional<ImageReference> newestThatRuns() throws ProblemException {
        List<NodeImage> all = NodeImage.ofKind();
        Optional<ImageReference> first = Optional.empty();
        for (NodeImage image : all) {
            if (runs(image.reference())) {
                if (engine.image(image.tagged()).isPresent()) {
                    return Optional.of(image.tagged());
                }
                first = first.or(() -> Optional.of(image.reference()));
            }
        }
        return first;
    }

    private boolean runs(ImageReference image) throws ProblemException {
        Optional<KubernetesMinor> minor = KubernetesMinor.of(image.tag());
        return minor.isEmpty() || minor.get().runsOn(engine.info().cgroupVersion());
    }
}
