package dev.drydock.docker;

import com.github.dockerjava.api.model.Info;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What Drydock asks of a Docker engine. Thread-safe; connects at the first question and again after the engine was lost.
 * Every call has a timeout and ends in an {@link dev.drydock.model.EngineProblem}; a call that cannot throw an interrupt
 * leaves the thread's mark set.
 */
public final class DockerEngine implements AutoCloseable {
    private final EngineConnection connection;
    private final EngineSurvey survey;
    private final EngineCalls calls;
    private final ContainerCalls containers;
    private final NetworkCalls networks;
    private final ImageCalls images;
    private final ExecCalls execs;
    private final UsageCalls usage;
    private final VolumeCalls volumes;
    private final FileCalls files;

    /** Asks nothing yet; engines behind ssh cannot be reached. */
    public DockerEngine(EngineLocator locator, Threads threads) {
        this(
                locator,
                _ -> {
                    throw EngineTunnel.missing("ssh");
                },
                threads);
    }

    /** Asks nothing yet. */
    public DockerEngine(EngineLocator locator, EngineTunnel ssh, Threads threads) {
        TimedCalls timed = new TimedCalls(threads);
        Ping ping = new Ping(ssh, threads);
        connection = new EngineConnection(locator, ping);
        survey = new EngineSurvey(locator, ping, threads);
        calls = new EngineCalls(connection, timed);
        containers = new ContainerCalls(calls);
        networks = new NetworkCalls(calls);
        images = new ImageCalls(calls);
        execs = new ExecCalls(calls, timed);
        usage = new UsageCalls(calls);
        volumes = new VolumeCalls(calls);
        files = new FileCalls(calls);
    }

    public EngineInfo info() throws ProblemException {
        return calls.ask("docker info", engine -> {
            Info info = engine.client().infoCmd().exec();
            return new EngineInfo(
                    engine.address(),
                    Objects.requireNonNullElse(info.getServerVersion(), ""),
                    Objects.requireNonNullElse(
                            engine.client().versionCmd().exec().getApiVersion(), ""),
                    Objects.requireNonNullElse(info.getDockerRootDir(), ""),
                    Objects.requireNonNullElse(info.getNCPU(), 0),
                    Objects.requireNonNullElse(info.getMemTotal(), 0L),
                    // Engines before API 1.41 know only version 1 and do not say so.
                    Objects.requireNonNullElse(info.getCGroupVersion(), "1"));
        });
    }

    /** The engine as it describes itself to the user. */
    public EngineFacts facts() throws ProblemException {
        return calls.ask("docker info", EngineDescription::of);
    }

    /**
     * Every place where an engine may be, in the order of the rules, and what became of it. Asks those that were not ruled
     * out, all at once; chooses an engine if none is in use.
     */
    public List<EnginePlace> places() throws ProblemException, InterruptedException {
        return survey.places(inUse());
    }

    private Optional<String> inUse() throws InterruptedException {
        try {
            return Optional.of(connection.engine().address());
        } catch (ProblemException none) {
            // The survey tells of every place why it is not there.
            return Optional.empty();
        }
    }

    /** Lets go of the engine in use: the next question goes to the first that answers then. */
    public void chooseAgain() {
        connection.close();
    }

    /** Where the engine answers, such as {@code unix:///var/run/docker.sock}. */
    public String address() throws ProblemException {
        return calls.ask("docker ping", ConnectedEngine::address);
    }

    /** @throws ProblemException EngineElsewhere where ports of its containers are not ports of this computer */
    public void mustBeHere() throws ProblemException {
        String address = address();
        if (EngineAddress.isRemote(address)) {
            throw new ProblemException(new EngineProblem.EngineElsewhere(address));
        }
    }

    /** What a child process needs in its environment so that the docker command talks to the same engine. */
    public Map<String, String> environment() throws ProblemException {
        return calls.ask("docker ping", engine -> engine.route().environment());
    }

    /** The containers in every state that carry this label key. */
    public List<EngineContainer> containersLabelled(String label) throws ProblemException {
        return containers.labelled(label);
    }

    /** All containers in every state. */
    public List<EngineContainer> containers() throws ProblemException {
        return containers.all();
    }

    /** The container of exactly this name, in every state. */
    public Optional<EngineContainer> container(String name) throws ProblemException {
        return containers.named(name);
    }

    /** The ports a container was made with, which the list does not tell of a stopped one; none of one that is gone. */
    public List<PortMapping> publishedPorts(String container) throws ProblemException {
        return containers.publishedPorts(container);
    }

    /** What the list does not tell of a container that does not run; nothing of one that is gone. */
    public ContainerDetails details(String container) throws ProblemException {
        return containers.details(container);
    }

    public List<EngineNetwork> networksLabelled(String label) throws ProblemException {
        return networks.labelled(label);
    }

    public EngineNetwork createNetwork(String name, Map<String, String> labels) throws ProblemException {
        return networks.create(name, labels);
    }

    /** Removes it; one that is gone already is no problem. */
    public void removeNetwork(String id) throws ProblemException {
        networks.remove(id);
    }

    public List<EngineVolume> volumesLabelled(String label) throws ProblemException {
        return volumes.labelled(label);
    }

    /** Makes it, or gives the one of that name that is there, whatever it holds. */
    public EngineVolume createVolume(String name, Map<String, String> labels) throws ProblemException {
        return volumes.create(name, labels);
    }

    /** Removes it with what it holds; one that is gone already is no problem. */
    public void removeVolume(String name) throws ProblemException {
        volumes.remove(name);
    }

    /**
     * Makes a node's container without starting it.
     *
     * @return its id
     */
    public String createNode(NewNode node) throws ProblemException {
        return containers.create(node);
    }

    /**
     * Makes a container that waits for commands, without starting it.
     *
     * @return its id
     */
    public String createIdle(IdleContainer idle) throws ProblemException {
        return containers.create(idle);
    }

    /** The volumes that a container has mounted: their names by the folder. */
    public Map<String, String> volumesOf(String container) throws ProblemException {
        return containers.volumes(container);
    }

    /** A whole file of a container; one larger than that many bytes is refused. */
    public byte[] bytes(String container, String path, int most) throws ProblemException {
        return files.bytes(container, path, most);
    }

    /** Writes a file below a folder of a container, which need not run; seen through before an interrupt is heard. */
    public void copyInto(String container, String folder, FileToCopy file) throws ProblemException {
        files.copyInto(container, folder, file);
    }

    /** The first MiB of a text file in a container, which need not run; empty when there is no such file. */
    public Optional<String> text(String container, String path) throws ProblemException {
        return files.text(container, path);
    }

    /** The last lines that a container's program printed. */
    public String lastLines(String container, int count) throws ProblemException, InterruptedException {
        return containers.lastLines(container, count);
    }

    /** One that runs already is no problem. */
    public void start(String container) throws ProblemException {
        containers.start(container);
    }

    /** Freezes a container that runs; any other is refused. */
    public void pause(String container) throws ProblemException {
        containers.pause(container);
    }

    /** Lets a paused container run on; any other is refused. */
    public void unpause(String container) throws ProblemException {
        containers.unpause(container);
    }

    /** One that is stopped already is no problem. */
    public void stop(String container, Duration grace) throws ProblemException {
        containers.stop(container, grace);
    }

    /** Kills and removes a container with its anonymous volumes; one that is gone already is no problem. */
    public void remove(String container) throws ProblemException {
        containers.remove(container);
    }

    /** Runs a command in a container and waits for its end; keeps the first 4 MiB of its output. */
    public ExecResult exec(String container, List<String> argv, Duration timeout)
            throws ProblemException, InterruptedException {
        return execs.exec(container, argv, null, timeout);
    }

    /**
     * The same with input, which is not closed. Over Windows pipes the command must know by itself where its input ends.
     *
     * @throws InterruptedException after the command was stopped
     */
    public ExecResult exec(String container, List<String> argv, InputStream stdin, Duration timeout)
            throws ProblemException, InterruptedException {
        return execs.exec(container, argv, stdin, timeout);
    }

    /** What a running container uses; takes about a second. */
    public ContainerUsage usage(String container) throws ProblemException, InterruptedException {
        return usage.of(container);
    }

    /** Bytes on the engine's disk by container id: its own layer and its volumes. May take seconds. */
    public Map<String, Long> diskBytes() throws ProblemException, InterruptedException {
        return usage.disk();
    }

    /** The image as the engine has it; empty when it has none of that name. */
    public Optional<EngineImage> image(ImageReference reference) throws ProblemException {
        return images.image(reference);
    }

    /** The bytes of an image's layers that have any, lowest first. */
    public List<Long> layerBytes(ImageReference reference) throws ProblemException {
        return images.layerBytes(reference);
    }

    /**
     * A tar of these images, layers that they share once, written as it is read; close it to stop. Answers at once, while
     * the engine begins to prepare; an image that is missing shows as an IOException at the first read.
     */
    public InputStream save(List<ImageReference> images) throws ProblemException {
        return this.images.save(images);
    }

    /** Pulls an image from its registry; ends in EngineFailed with the registry's words. */
    public void pull(ImageReference image, Progress progress) throws ProblemException, InterruptedException {
        images.pull(image, progress);
    }

    /**
     * Follows container and network events until closed, beginning with those of the last moments; commands in containers
     * are left out.
     *
     * @param lost told once when the stream ends by itself; follow anew then
     */
    public Subscription events(Consumer<EngineEvent> heard, Consumer<String> lost) throws ProblemException {
        EventStream stream = calls.ask("docker events", engine -> EventStream.follow(engine, heard, lost));
        return stream::stop;
    }

    @Override
    public void close() {
        connection.close();
    }
}
