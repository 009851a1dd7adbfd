package dev.drydock.docker;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Subscription;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ProblemException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What Drydock asks of a Docker engine. Thread-safe; connects at the first question and again after the engine was lost.
 * Every call has a timeout and ends in an {@link dev.drydock.model.EngineProblem}.
 */
public final class DockerEngine implements AutoCloseable {
    public EngineInfo info() throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** The containers in every state that carry this label key. */
    public List<EngineContainer> containersLabelled(String label) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** All containers in every state. */
    public List<EngineContainer> containers() throws ProblemException {
        throw new UnsupportedOperationException();
    }

    public List<EngineNetwork> networksLabelled(String label) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    public EngineNetwork createNetwork(String name, Map<String, String> labels) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** Removes it; one that is gone already is no problem. */
    public void removeNetwork(String id) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    public void start(String container) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    public void stop(String container, Duration grace) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** Kills and removes a container with its anonymous volumes; one that is gone already is no problem. */
    public void remove(String container) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** Runs a command in a container and waits for its end. */
    public ExecResult exec(String container, List<String> argv, Duration timeout)
            throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** The same with input; the command must know by itself where its input ends, for the engine cannot be told. */
    public ExecResult exec(String container, List<String> argv, InputStream stdin, Duration timeout)
            throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** The image as the engine has it; empty when it has none of that name. */
    public Optional<EngineImage> image(ImageReference reference) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** A tar of these images with their layers, written as it is read; close it to stop. */
    public InputStream save(List<ImageReference> images) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** Pulls an image from its registry. */
    public void pull(ImageReference image, Progress progress) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /**
     * Follows container and network events until closed.
     *
     * @param lost told once when the stream ends by itself; follow anew then
     */
    public Subscription events(Consumer<EngineEvent> heard, Consumer<String> lost) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
