package dev.drydock.provider.kind;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineNetwork;
import dev.drydock.flow.Progress;
import dev.drydock.model.Cluster;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.Kubeconfigs;
import dev.drydock.provider.NetworkRemoval;
import dev.drydock.provider.NodePlace;
import dev.drydock.provider.NodeRelease;
import dev.drydock.provider.ReleaseWish;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Clusters made by the kind program. kind is told to use a network of ours (its KIND_EXPERIMENTAL_DOCKER_NETWORK), which
 * carries the labels that kind itself cannot put on its containers; see ADR 0002.
 */
public final class KindProvider implements ClusterProvider {
    private static final Duration MAKE_LIMIT = Duration.ofMinutes(8);
    private static final Duration KUBECONFIG_LIMIT = Duration.ofSeconds(20);
    /** kind's node is systemd, which the engine has to kill in the end anyway. */
    private static final Duration STOP_GRACE = Duration.ofSeconds(10);

    private final DockerEngine engine;
    private final KindProgram kind;
    private final Kubeconfigs kubeconfigs;
    /** Those whose kind did not end well: the engine may still be making what it had asked for. */
    private final Set<String> cutShort = ConcurrentHashMap.newKeySet();

    public KindProvider(DockerEngine engine, KindProgram kind, Kubeconfigs kubeconfigs) {
        this.engine = engine;
        this.kind = kind;
        this.kubeconfigs = kubeconfigs;
    }

    @Override
    public ProviderId id() {
        return ProviderId.KIND;
    }

    /** The profile's node image, or its repository with the version that is asked for; kind needs nothing beside it. */
    @Override
    public NodeRelease release(ReleaseWish wish) throws ProblemException {
        return new NodeRelease(new KindImages(engine).choose(wish), List.of());
    }

    /** kind's own naming (kind pkg/cluster/internal/providers/common/namer.go). */
    @Override
    public NodePlace controlPlane(String cluster) {
        return new NodePlace(cluster, cluster + "-control-plane", "/run/containerd/containerd.sock");
    }

    @Override
    public void make(ClusterRequest request, Progress progress) throws ProblemException, InterruptedException {
        String network = makeNetwork(request);
        List<String> arguments = List.of(
                "create",
                "cluster",
                "--name",
                request.name(),
                "--image",
                request.nodeImage(),
                "--config",
                "-",
                "--kubeconfig",
                kubeconfigs.of(request.name()).toString());
        Map<String, String> environment = environment(network);
        KindOutput output = new KindOutput(progress);
        cutShort.add(request.name());
        kind.run(
                new KindCall(arguments, environment, ControllerRate.raisedIn(request.config()), MAKE_LIMIT),
                output::line);
        cutShort.remove(request.name());
    }

    private String makeNetwork(ClusterRequest request) throws ProblemException, InterruptedException {
        removeNetworks(request.name());
        return engine.createNetwork(
                        "drydock-" + request.name(),
                        Map.of(
                                DrydockLabels.CLUSTER, request.name(),
                                DrydockLabels.PROFILE, request.profile(),
                                DrydockLabels.PROVIDER, id().word()))
                .name();
    }

    /** kind drives the docker program, which must talk to the engine that we talk to. */
    private Map<String, String> environment(String network) throws ProblemException {
        Map<String, String> variables = new HashMap<>(forDocker());
        variables.put("KIND_EXPERIMENTAL_DOCKER_NETWORK", network);
        return variables;
    }

    private Map<String, String> forDocker() throws ProblemException {
        Map<String, String> variables = new HashMap<>(engine.environment());
        variables.put("KIND_EXPERIMENTAL_PROVIDER", "docker");
        return variables;
    }

    @Override
    public void start(Cluster cluster) throws ProblemException {
        for (NodeContainer node : cluster.nodes()) {
            if (node.state() == ContainerState.PAUSED) {
                engine.unpause(node.id());
            } else {
                engine.start(node.id());
            }
        }
    }

    @Override
    public void stop(Cluster cluster) throws ProblemException {
        for (NodeContainer node : cluster.nodes().reversed()) {
            engine.stop(node.id(), STOP_GRACE);
        }
    }

    @Override
    public void remove(String name) throws ProblemException, InterruptedException {
        KindSweep sweep = new KindSweep(engine, name);
        boolean leftOver = kind.endLeftOver(kubeconfigs.of(name));
        if (cutShort.remove(name) || leftOver) {
            sweep.untilQuiet();
        } else {
            sweep.once();
        }
        sweep.volumes();
        removeNetworks(name);
        kubeconfigs.remove(name);
    }

    private void removeNetworks(String name) throws ProblemException, InterruptedException {
        for (EngineNetwork network : engine.networksLabelled(DrydockLabels.CLUSTER)) {
            if (name.equals(network.labels().get(DrydockLabels.CLUSTER))
                    && id().word().equals(network.labels().get(DrydockLabels.PROVIDER))) {
                new NetworkRemoval(engine, network).run();
            }
        }
    }

    @Override
    public String kubeconfig(Cluster cluster) throws ProblemException, InterruptedException {
        if (cluster.owned()) {
            Optional<String> kept = kubeconfigs.read(cluster.name());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        String text = askKind(cluster.name());
        if (cluster.owned()) {
            kubeconfigs.write(cluster.name(), text);
        }
        return text;
    }

    private String askKind(String name) throws ProblemException, InterruptedException {
        List<String> arguments = List.of("get", "kubeconfig", "--name", name);
        return kind.run(new KindCall(arguments, forDocker(), "", KUBECONFIG_LIMIT), _ -> {})
                .stdout();
    }
}
