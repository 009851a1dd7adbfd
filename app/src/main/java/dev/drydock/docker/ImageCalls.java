package dev.drydock.docker;

import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ImageHistory;
import dev.drydock.flow.Progress;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Images in the engine's store. */
final class ImageCalls {
    private final EngineCalls engine;

    ImageCalls(EngineCalls engine) {
        this.engine = engine;
    }

    Optional<EngineImage> image(ImageReference reference) throws ProblemException {
        return engine.ask("docker image inspect " + reference.text(), connected -> {
            try {
                InspectImageResponse found =
                        connected.client().inspectImageCmd(reference.text()).exec();
                return Optional.of(new EngineImage(
                        Objects.requireNonNullElse(found.getId(), ""), size(found.getSize()), layers(found)));
            } catch (NotFoundException absent) {
                return Optional.empty();
            }
        });
    }

    /** Bytes by layer, lowest first, without the empty ones. */
    List<Long> layerBytes(ImageReference reference) throws ProblemException {
        return engine.ask("docker history " + reference.text(), connected -> {
            List<ImageHistory> newestFirst =
                    connected.client().imageHistoryCmd(reference.text()).exec();
            return newestFirst.reversed().stream()
                    .map(entry -> size(entry.getSize()))
                    .filter(bytes -> bytes > 0)
                    .toList();
        });
    }

    InputStream save(List<ImageReference> images) throws ProblemException {
        return engine.tell("docker save", connected -> SaveStream.begin(connected, images));
    }

    void pull(ImageReference image, Progress progress) throws ProblemException, InterruptedException {
        String during = "docker pull " + image.text();
        engine.tell(during, PullCall.LONGEST, connected -> {
            new PullCall(image, progress, during).run(connected);
            return image;
        });
    }

    private static long size(@Nullable Long bytes) {
        return bytes == null ? 0 : bytes;
    }

    private static List<String> layers(InspectImageResponse image) {
        return image.getRootFS() == null || image.getRootFS().getLayers() == null
                ? List.of()
                : List.copyOf(image.getRootFS().getLayers());
    }
}
