package dev.drydock.provider.k3s;

import dev.drydock.docker.NewNode;
import dev.drydock.model.PortMapping;
import dev.drydock.provider.ClusterRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says what containers the nodes of one cluster are: k3s as its first process, which k3s needs to arrange the control groups
 * (k3s pkg/cgroups), privileged, with /run in memory.
 *
 * @param network the name of the cluster's network
 * @param apiPort the port of this computer for the API server; fixed, so that it is the same after each start
 */
record NodeOrders(ClusterRequest request, WishedCluster wished, String network, String token, int apiPort) {
    /** The server's name among the nodes. */
    private static final String SERVER = "server";

    private static final int API = 6443;
    private static final List<String> IN_MEMORY = List.of("/run", "/var/run");

    NewNode server() {
        K3sNames names = new K3sNames(request.name());
        return new NewNode(
                names.server(),
                names.host(names.server()),
                request.nodeImage(),
                serverArguments(),
                Map.of("K3S_TOKEN", token),
                labels(names, SERVER),
                network,
                List.of(SERVER),
                Stream.concat(Stream.of(PortMapping.loopback(apiPort, API)), wished.controlPlane().ports().stream())
                        .toList(),
                Map.of(CompanionImages.DATA, names.volume(names.server())),
                wished.controlPlane().binds(),
                IN_MEMORY);
    }

    List<NewNode> agents() {
        List<NewNode> agents = new ArrayList<>();
        for (WishedNode worker : wished.workers()) {
            agents.add(agent(worker, agents.size()));
        }
        return agents;
    }

    private NewNode agent(WishedNode worker, int index) {
        K3sNames names = new K3sNames(request.name());
        String name = names.agent(index);
        return new NewNode(
                name,
                names.host(name),
                request.nodeImage(),
                Stream.concat(Stream.of("agent"), nodeLabels(worker)).toList(),
                Map.of("K3S_TOKEN", token, "K3S_URL", "https://" + SERVER + ":" + API),
                labels(names, "agent"),
                network,
                List.of(),
                worker.ports(),
                Map.of(CompanionImages.DATA, names.volume(name)),
                worker.binds(),
                IN_MEMORY);
    }

    private Map<String, String> labels(K3sNames names, String role) {
        return names.labels(request.profile(), role);
    }

    private List<String> serverArguments() {
        Stream<String> disabled =
                Addon.disabled(request.ownIngress()).stream().sorted().map(addon -> "--disable=" + addon.word());
        return Stream.of(
                        Stream.of(SERVER, "--tls-san=127.0.0.1", "--tls-san=" + SERVER),
                        disabled,
                        FASTER_CONTROLLERS.stream(),
                        wished.networkArguments().stream(),
                        nodeLabels(wished.controlPlane()))
                .flatMap(part -> part)
                .toList();
    }

    /** The same as for kind, and for the same reason: see ADR 0004. */
    private static final List<String> FASTER_CONTROLLERS = List.of(
            "--kube-controller-manager-arg=kube-api-qps=500",
            "--kube-controller-manager-arg=kube-api-burst=1000",
            "--kube-scheduler-arg=kube-api-qps=500",
            "--kube-scheduler-arg=kube-api-burst=1000");

    private static Stream<String> nodeLabels(WishedNode node) {
        return node.labels().entrySet().stream()
                .map(label -> "--node-label=" + label.getKey() + "=" + label.getValue())
                .sorted();
    }
}
