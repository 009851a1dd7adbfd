package dev.drydock.provider.k3s;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.NewNode;
import dev.drydock.flow.Progress;
import dev.drydock.host.FileCache;
import dev.drydock.host.HostPorts;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ContainerState;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.ClusterRequest;
import dev.drydock.provider.Kubeconfigs;
import dev.drydock.provider.NodePlace;
import dev.drydock.provider.NodeRelease;
import dev.drydock.provider.ReleaseWish;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clusters of k3s, made through the engine alone. Everything it makes carries Drydock's labels; see ADR 0005. */
public final class K3sProvider implements ClusterProvider {
    /** k3s ends within a second; the programs in its pods are not waited for. */
    private static final Duration STOP_GRACE = Duration.ofSeconds(10);

    private static final String RUNTIME = "/run/k3s/containerd/containerd.sock";
    private static final Logger LOG = LoggerFactory.getLogger(K3sProvider.class);
    private static final int TOKEN_BYTES = 32;

    private final DockerEngine engine;
    private final Kubeconfigs kubeconfigs;
    private final HostPorts ports;
    private final K3sReleases releases;
    private final CompanionImages companions;

    /** @param archives keeps the archives of the images that clusters ask for by themselves */
    public K3sProvider(DockerEngine engine, Kubeconfigs kubeconfigs, HostPorts ports, FileCache archives) {
        this.engine = engine;
        this.kubeconfigs = kubeconfigs;
        this.ports = ports;
        this.releases = new K3sReleases(engine);
        this.companions = new CompanionImages(engine, archives);
    }

    @Override
    public ProviderId id() {
        return ProviderId.K3S;
    }

    @Override
    public NodeRelease release(ReleaseWish wish) throws ProblemException {
        K3sRelease release = releases.choose(wish.version());
        return new NodeRelease(release.nodeImage(), release.companions(wish.ownIngress()));
    }

    @Override
    public NodePlace controlPlane(String cluster) {
        return new NodePlace(cluster, new K3sNames(cluster).server(), RUNTIME);
    }

    @Override
    public void make(ClusterRequest request, Progress progress) throws ProblemException, InterruptedException {
        WishedCluster wished = KindConfig.read(request.config());
        List<ImageReference> images =
                releases.of(new ImageReference(request.nodeImage())).companions(request.ownIngress());
        K3sNames names = new K3sNames(request.name());
        remove(request.name());
        engine.createNetwork(names.network(), names.labels(request.profile()));
        NodeOrders orders = new NodeOrders(request, wished, names.network(), token(), freePort());
        progress.detail(Message.of("cluster.k3s.images"));
        String server = create(orders.server(), request, images);
        progress.fraction(0.3);
        progress.detail(Message.of("cluster.k3s.server"));
        engine.start(server);
        K3sKubeconfig kubeconfig = new K3sServer(engine, names.server(), server).awaitKubeconfig();
        kubeconfigs.write(request.name(), kubeconfig.forCluster(request.name(), server, orders.apiPort()));
        progress.fraction(0.5);
        for (NewNode agent : orders.agents()) {
            progress.detail(Message.of("cluster.k3s.agent", agent.hostName()));
            engine.start(create(agent, request, images));
        }
    }

    private String create(NewNode node, ClusterRequest request, List<ImageReference> images) throws ProblemException {
        K3sNames names = new K3sNames(request.name());
        engine.createVolume(names.volume(node.name()), names.labels(request.profile()));
        String id = engine.createNode(node);
        companions.bringInto(id, images);
        return id;
    }

    private static String token() {
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private int freePort() throws ProblemException {
        return ports.anyFree().orElseThrow(() -> new ProblemException(new ClusterProblem.NoPortForApi()));
    }

    /** The server first: its agents look for it. */
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
    public void lighten(Cluster cluster) throws InterruptedException {
        for (NodeContainer node : cluster.nodes()) {
            if (node.state() == ContainerState.RUNNING) {
                forgetArchive(node);
            }
        }
    }

    @Override
    public void stop(Cluster cluster) throws ProblemException, InterruptedException {
        lighten(cluster);
        for (NodeContainer node : cluster.nodes().reversed()) {
            engine.stop(node.id(), STOP_GRACE);
        }
    }

    /** To make the next start faster, which is no reason not to stop. */
    private void forgetArchive(NodeContainer node) throws InterruptedException {
        try {
            List<ImageReference> images =
                    releases.of(new ImageReference(node.image())).companions(true);
            companions.forget(node, RUNTIME, images);
        } catch (ProblemException e) {
            LOG.info("{} keeps the archive of its images: {}", node.name(), e.problem());
        }
    }

    @Override
    public void remove(String name) throws ProblemException, InterruptedException {
        new K3sSweep(engine, new K3sNames(name)).run();
        kubeconfigs.remove(name);
    }

    @Override
    public String kubeconfig(Cluster cluster) throws ProblemException {
        NodeContainer node = cluster.nodes().stream()
                .filter(one -> one.role() == NodeRole.CONTROL_PLANE)
                .findFirst()
                .orElseThrow(() -> K3sKubeconfig.absent(cluster.name(), Message.of("problem.kubeconfig.noServer")));
        Optional<String> kept = cluster.owned() ? kubeconfigs.read(cluster.name()) : Optional.empty();
        if (kept.isPresent() && K3sKubeconfig.isOf(kept.get(), node.id())) {
            return kept.get();
        }
        String text = ask(cluster.name(), node);
        if (cluster.owned()) {
            kubeconfigs.write(cluster.name(), text);
        }
        return text;
    }

    private String ask(String cluster, NodeContainer node) throws ProblemException {
        K3sServer server = new K3sServer(engine, node.name(), node.id());
        int port = server.apiPort()
                .orElseThrow(() -> K3sKubeconfig.absent(cluster, Message.of("problem.kubeconfig.notPublished")));
        return server.kubeconfig()
                .orElseThrow(() -> K3sKubeconfig.absent(cluster, Message.of("problem.kubeconfig.notWritten")))
                .forCluster(cluster, node.id(), port);
    }
}
