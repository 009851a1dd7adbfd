package dev.drydock.feature.image;

import dev.drydock.docker.BrokenTalk;
import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.ExecResult;
import dev.drydock.flow.Patience;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.NodePlace;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends a node the images it lacks, in one stream and without a temporary file. */
final class LoadImages implements Step {
    private static final Patience NODE = new Patience(Duration.ofSeconds(60), Duration.ofMillis(150));

    private final Images images;
    private final DockerEngine engine;
    private final NodeContainerd containerd;
    private final List<ImageReference> references;

    LoadImages(Images images, DockerEngine engine, NodePlace node, List<ImageReference> references) {
        this.images = images;
        this.engine = engine;
        this.containerd = new NodeContainerd(engine, node);
        this.references = references;
    }

    @Override
    public Message title() {
        return Message.of("image.load", containerd.node());
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        List<WantedImage> wanted = images.wanted(references);
        Optional<NodeImages> there = containerd.images();
        if (there.isPresent()) {
            sendWhatLacks(wanted, there.get(), progress);
        } else {
            prepareAndWait(wanted, progress);
        }
    }

    /** A node that is only coming up lacks them all, as good as certainly: the engine can begin to collect them. */
    private void prepareAndWait(List<WantedImage> wanted, Progress progress)
            throws ProblemException, InterruptedException {
        progress.detail(Message.of("image.waiting", containerd.node()));
        NodeImages there;
        try (InputStream early = engine.save(references)) {
            there = NODE.until(containerd::imagesSoon, this::nodeAbsent);
            if (containerd.lacking(wanted, there).equals(wanted)) {
                send(wanted, early, progress);
                return;
            }
        } catch (IOException e) {
            throw streamBroken(e);
        }
        sendWhatLacks(wanted, there, progress);
    }

    private void sendWhatLacks(List<WantedImage> wanted, NodeImages there, Progress progress)
            throws ProblemException, InterruptedException {
        List<WantedImage> lacking = containerd.lacking(wanted, there);
        if (lacking.isEmpty()) {
            progress.detail(Message.of("image.present", wanted.size()));
            progress.fraction(1);
            return;
        }
        try (InputStream tar =
                engine.save(lacking.stream().map(WantedImage::reference).toList())) {
            send(lacking, tar, progress);
        } catch (IOException e) {
            throw streamBroken(e);
        }
    }

    private void send(List<WantedImage> lacking, InputStream tar, Progress progress)
            throws ProblemException, InterruptedException {
        TarProgress watched = new TarProgress(tar, TarSize.estimate(engine, lacking), progress);
        ExecResult result = containerd.importTar(watched);
        if (result.exitCode() != 0) {
            throw new ProblemException(refused(lacking, result.stderr()));
        }
        NodeImages now = NodeImages.parse(result.stdout());
        List<WantedImage> lost =
                lacking.stream().filter(image -> now.manifest(image).isEmpty()).toList();
        if (!lost.isEmpty()) {
            throw new ProblemException(
                    new ImageProblem.ImageLoadFailed(names(lost), Message.of("image.why.nameless", result.stderr())));
        }
        progress.fraction(1);
        progress.detail(Message.of("image.sent", lacking.size(), megabytes(watched.bytes())));
    }

    private Problem refused(List<WantedImage> lacking, String output) {
        return output.toLowerCase(Locale.ROOT).contains("no space left on device")
                ? new ImageProblem.NodeDiskFull(containerd.node(), output.strip())
                : new ImageProblem.ImageLoadFailed(names(lacking), output.strip());
    }

    private Problem nodeAbsent() {
        return new ImageProblem.ImageLoadFailed(
                Images.names(references),
                Message.of(
                        "image.why.nodeAbsent", containerd.node(), NODE.limit().toSeconds()));
    }

    private static ProblemException streamBroken(IOException e) {
        return new ProblemException(new EngineProblem.EngineLost("docker save", BrokenTalk.words(e)), e);
    }

    private static String names(List<WantedImage> images) {
        return Images.names(images.stream().map(WantedImage::reference).toList());
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
