package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineImage;
import dev.drydock.docker.FileToCopy;
import dev.drydock.host.CachedFile;
import dev.drydock.host.FileCache;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The images that a k3s cluster asks for by itself, brought to where it looks for them when it starts (docs.k3s.io, "Air-Gap
 * Install"). One archive for each set of contents is kept and shared by all clusters.
 */
final class CompanionImages {
    private static final Logger LOG = LoggerFactory.getLogger(CompanionImages.class);
    /** A volume in every node; k3s imports what lies in it below {@code agent/images}. */
    static final String DATA = "/var/lib/rancher/k3s";

    private static final String PLACE = "agent/images/drydock.tar";
    /** The archive's images appear in containerd all at once, when all of it was imported. */
    private static final String FORGET = """
            archive=$1; runtime=$2; shift 2
            there=$(ctr --address "$runtime" --connect-timeout 2s -n k8s.io images ls -q) || exit 75
            for image; do printf '%s\\n' "$there" | grep -qxF "$image" || exit 75; done
            rm -f "$archive\"""";

    private static final Duration QUICK = Duration.ofSeconds(5);

    private final DockerEngine engine;
    private final FileCache cache;

    CompanionImages(DockerEngine engine, FileCache cache) {
        this.engine = engine;
        this.cache = cache;
    }

    /** Copies them into a node's container that has not started yet. */
    void bringInto(String container, List<ImageReference> images) throws ProblemException {
        String name = "k3s-" + content(images) + ".tar";
        if (copy(name, container, images)) {
            return;
        }
        cache.drop(name);
        if (!copy(name, container, images)) {
            throw new ProblemException(new HostProblem.FileUnusable(name, Message.of("problem.why.damaged")));
        }
    }

    /** Checked on the way: to read the archive once more beforehand would cost a part of a second. */
    private boolean copy(String name, String container, List<ImageReference> images) throws ProblemException {
        CachedFile archive = cache.get(name, () -> engine.save(images));
        try (CachedFile.Content content = archive.open()) {
            engine.copyInto(container, DATA, new FileToCopy(PLACE, archive.bytes(), content));
            return content.intact();
        } catch (IOException e) {
            throw new ProblemException(
                    new HostProblem.FileUnusable(archive.file().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Removes the archive from a running node that has imported it: k3s would do so again at each start, which takes two seconds.
     * Where the node cannot tell, the archive stays.
     */
    void forget(NodeContainer node, String runtime, List<ImageReference> images)
            throws ProblemException, InterruptedException {
        List<String> script = new ArrayList<>(List.of("sh", "-c", FORGET, "sh", DATA + "/" + PLACE, runtime));
        images.forEach(image -> script.add(image.canonical()));
        int code = engine.exec(node.id(), script, QUICK).exitCode();
        if (code != 0) {
            LOG.info("{} keeps the archive of its images: {}", node.name(), code);
        }
    }

    /** A name for exactly these builds: the same images rebuilt are another archive. */
    private String content(List<ImageReference> images) throws ProblemException {
        List<String> missing = new ArrayList<>();
        StringBuilder builds = new StringBuilder();
        for (ImageReference image : images) {
            Optional<EngineImage> build = engine.image(image);
            build.ifPresentOrElse(
                    found -> builds.append(image.canonical())
                            .append(' ')
                            .append(found.id())
                            .append('\n'),
                    () -> missing.add(image.text()));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(new ImageProblem.ImagesMissing(missing, Message.of("image.why.notInEngine")));
        }
        return HexFormat.of().formatHex(sha256(builds.toString()), 0, 16);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
