package dev.drydock.feature.image;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Step;
import dev.drydock.flow.Threads;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.NodePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Images on their way: from a registry to the engine, from the engine into a node. */
public final class Images {
    private final DockerEngine engine;
    private final Threads threads;

    public Images(DockerEngine engine, Threads threads) {
        this.engine = engine;
        this.threads = threads;
    }

    /** Those that the engine does not have, in the order asked. */
    public List<ImageReference> missingInEngine(List<ImageReference> images) throws ProblemException {
        List<ImageReference> missing = new ArrayList<>();
        for (ImageReference image : images) {
            if (engine.image(image).isEmpty()) {
                missing.add(image);
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Those that a node does not have, or has in another build than the engine; a fraction of a second.
     *
     * @param node of a cluster of ours; it runs
     * @throws ProblemException ImagesMissing also when the engine lacks one: then no build can be compared
     */
    public List<ImageReference> missingInNode(NodePlace node, List<ImageReference> images)
            throws ProblemException, InterruptedException {
        NodeContainerd containerd = new NodeContainerd(engine, node);
        NodeImages there = containerd
                .images()
                .orElseThrow(() -> new ProblemException(new ImageProblem.ImageLoadFailed(
                        names(images), Message.of("image.why.runtime", node.container()))));
        return containerd.lacking(wanted(images), there).stream()
                .map(WantedImage::reference)
                .toList();
    }

    /** Pulls what the engine lacks; those that cannot be had are named all at once. */
    public Step fetch(List<ImageReference> images) {
        return new FetchImages(this, engine, threads, List.copyOf(images));
    }

    /**
     * Sends a node what it lacks. May begin before the node is there: it waits for it, a minute at most, while the engine
     * prepares. Images that were sent stay when it is undone.
     */
    public Step bringIntoNode(NodePlace node, List<ImageReference> images) {
        return new LoadImages(this, engine, node, List.copyOf(images));
    }

    /** The builds to send. */
    List<WantedImage> wanted(List<ImageReference> images) throws ProblemException {
        List<WantedImage> wanted = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (ImageReference image : images) {
            engine.image(image)
                    .ifPresentOrElse(
                            build -> wanted.add(new WantedImage(image, build)), () -> missing.add(image.text()));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(new ImageProblem.ImagesMissing(missing, Message.of("image.why.notInEngine")));
        }
        return List.copyOf(wanted);
    }

    static String names(List<ImageReference> images) {
        return images.stream().map(ImageReference::text).collect(Collectors.joining(", "));
    }
}
