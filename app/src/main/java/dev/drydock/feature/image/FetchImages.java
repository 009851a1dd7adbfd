package dev.drydock.feature.image;

import dev.drydock.docker.DockerEngine;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pulls the images that the engine lacks, side by side: offline, all of them fail in the time of one. */
final class FetchImages implements Step {
    private static final long LONGEST_HOURS = 2;

    private final Images images;
    private final DockerEngine engine;
    private final Threads threads;
    private final List<ImageReference> references;

    FetchImages(Images images, DockerEngine engine, Threads threads, List<ImageReference> references) {
        this.images = images;
        this.engine = engine;
        this.threads = threads;
        this.references = references;
    }

    @Override
    public Message title() {
        return Message.of("image.fetch");
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        List<ImageReference> missing = images.missingInEngine(references);
        if (missing.isEmpty()) {
            progress.detail(Message.of("image.inEngine", references.size()));
            progress.fraction(1);
            return;
        }
        Optional<Problem> failure = verdict(missing, pullAll(missing, new PullsProgress(progress, missing.size())));
        if (failure.isPresent()) {
            throw new ProblemException(failure.get());
        }
        progress.fraction(1);
    }

    private Map<ImageReference, Problem> pullAll(List<ImageReference> missing, PullsProgress progress)
            throws InterruptedException {
        Map<ImageReference, Problem> failures = new ConcurrentHashMap<>();
        CountDownLatch pulling = new CountDownLatch(missing.size());
        List<Subscription> pulls = missing.stream()
                .map(image -> threads.start("pull " + image.text(), () -> {
                    try {
                        engine.pull(image, progress.of(image));
                    } catch (ProblemException e) {
                        failures.put(image, e.problem());
                    } catch (RuntimeException e) {
                        failures.put(
                                image, new EngineProblem.EngineFailed("docker pull " + image.text(), e.toString()));
                        throw e;
                    } finally {
                        pulling.countDown();
                    }
                }))
                .toList();
        try {
            if (!pulling.await(LONGEST_HOURS, TimeUnit.HOURS)) {
                throw new InterruptedException("the pulls took more than " + LONGEST_HOURS + " hours");
            }
            return failures;
        } finally {
            pulls.forEach(Subscription::close);
        }
    }

    /** An engine that is gone or full outweighs what it could not pull. */
    private static Optional<Problem> verdict(List<ImageReference> asked, Map<ImageReference, Problem> failures) {
        List<ImageReference> failed =
                asked.stream().filter(failures::containsKey).toList();
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Problem> worse = failures.values().stream()
                .filter(problem -> !(problem instanceof EngineProblem.EngineFailed))
                .findFirst();
        return worse.or(() -> Optional.of(new ImageProblem.ImagesMissing(
                failed.stream().map(ImageReference::text).toList(), reasons(failures))));
    }

    private static Message reasons(Map<ImageReference, Problem> failures) {
        return failures.values().stream()
                .map(problem -> problem instanceof EngineProblem.EngineFailed failed
                        ? failed.reason()
                        : Message.verbatim(problem.code()))
                .distinct()
                .reduce((one, other) -> Message.of("problem.both", one, other))
                .orElseThrow();
    }
}
