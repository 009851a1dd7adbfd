package dev.drydock.feature.image;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.ExecResult;
import dev.drydock.model.ContainerState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.NodePlace;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The container runtime in a node, spoken to through {@code ctr} in the node's container. */
final class NodeContainerd {
    /**
     * Looks for the socket first, because {@code ctr} would wait for it ten seconds and cost a process. The socket is the first
     * argument of each script.
     */
    private static final String LIST =
            "[ -S \"$1\" ] && exec ctr --address \"$1\" --connect-timeout 3s -n k8s.io images ls";
    /** Waits in the node, where looking is cheap. */
    private static final String AWAIT = """
            tries=0
            until [ -S "$1" ]; do
              tries=$((tries + 1)); if [ $tries -ge 80 ]; then exit 75; fi
              sleep 0.05
            done
            exec ctr --address "$1" --connect-timeout 5s -n k8s.io images ls""";
    /**
     * {@code --local} (containerd 1.7) saves a copy of every byte through the transfer service: a quarter of the time.
     * Then the list, so that one command tells what came of it.
     */
    private static final String IMPORT = """
            if ctr images import --help </dev/null | grep -q -e --local; then local=--local; else local=; fi
            ctr --address "$1" -n k8s.io images import $local --digests=false - >&2 \\
              && exec ctr --address "$1" -n k8s.io images ls""";

    /** In a manifest; an index of several platforms has none. */
    private static final Pattern CONFIGURATION =
            Pattern.compile("\"config\"\\s*:\\s*\\{[^{}]*\"digest\"\\s*:\\s*\"(sha256:[0-9a-f]+)\"");

    private static final Duration QUICK = Duration.ofSeconds(15);
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(15);

    private final DockerEngine engine;
    private final NodePlace place;

    NodeContainerd(DockerEngine engine, NodePlace place) {
        this.engine = engine;
        this.place = place;
    }

    String node() {
        return place.container();
    }

    /** Empty when it does not answer at this moment. */
    Optional<NodeImages> images() throws ProblemException, InterruptedException {
        return ask(LIST);
    }

    /** Gives it four seconds to come up. */
    Optional<NodeImages> imagesSoon() throws ProblemException, InterruptedException {
        return ask(AWAIT);
    }

    private Optional<NodeImages> ask(String script) throws ProblemException, InterruptedException {
        Optional<EngineContainer> running =
                place.find(engine).filter(container -> container.state() == ContainerState.RUNNING);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        try {
            ExecResult answer = engine.exec(running.get().id(), shell(script), QUICK);
            return answer.exitCode() == 0 ? Optional.of(NodeImages.parse(answer.stdout())) : Optional.empty();
        } catch (ProblemException e) {
            // The container stopped or went away since: that is an answer too.
            if (e.problem() instanceof EngineProblem.EngineFailed) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Those that are not there in this very build; asks once more for each that the list leaves open. */
    List<WantedImage> lacking(List<WantedImage> wanted, NodeImages there)
            throws ProblemException, InterruptedException {
        List<WantedImage> lacking = new ArrayList<>();
        for (WantedImage image : wanted) {
            Optional<String> manifest = there.manifest(image);
            boolean here = there.proves(image)
                    || (manifest.isPresent()
                            && configuration(manifest.get())
                                    .equals(Optional.of(image.build().id())));
            if (!here) {
                lacking.add(image);
            }
        }
        return List.copyOf(lacking);
    }

    private Optional<String> configuration(String manifest) throws ProblemException, InterruptedException {
        List<String> get = List.of("ctr", "--address", place.runtime(), "-n", "k8s.io", "content", "get", manifest);
        ExecResult content = engine.exec(ours(), get, QUICK);
        Matcher config = CONFIGURATION.matcher(content.stdout());
        return content.exitCode() == 0 && config.find() ? Optional.of(config.group(1)) : Optional.empty();
    }

    /** Imports a tar; its output is a list of what is there now, its errors what went wrong. */
    ExecResult importTar(InputStream tar) throws ProblemException, InterruptedException {
        return engine.exec(ours(), shell(IMPORT), tar, LONGEST_IMPORT);
    }

    private List<String> shell(String script) {
        return List.of("sh", "-c", script, "sh", place.runtime());
    }

    /** The id of its container, looked up each time: the name may have passed to another's in the meantime. */
    private String ours() throws ProblemException {
        return place.find(engine)
                .map(EngineContainer::id)
                .orElseThrow(() -> new ProblemException(
                        new EngineProblem.EngineFailed("docker exec " + node(), Message.of("image.why.notOurs"))));
    }
}
