package dev.drydock.feature.image;

import dev.drydock.docker.DockerCommand;
import dev.drydock.provider.DrydockLabels;
import dev.drydock.provider.NodePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A kind node without Kubernetes: its container runtime comes up in two seconds. */
final class NodeForTests implements AutoCloseable {
    private final String name = "drydock-it-node-" + UUID.randomUUID();

    String name() {
        return name;
    }

    /** As if the node were of a cluster of ours. */
    NodePlace place() {
        return new NodePlace(name, name, "/run/containerd/containerd.sock");
    }

    void start(String... more) {
        DockerCommand.run("network", "create", "--label", DrydockLabels.CLUSTER + "=" + name, name);
        List<String> run = new ArrayList<>(List.of("run", "-d", "--name", name, "--network", name, "--privileged"));
        // As kind does: with the host's cgroups its systemd would make hierarchies there that keep other nodes'
        // kubelets
        // from starting (cgroup v1).
        run.addAll(List.of("--cgroupns", "private"));
        run.addAll(List.of("--tmpfs", "/tmp", "--tmpfs", "/run", "--volume", "/var"));
        run.addAll(List.of(more));
        run.add("kindest/node:v1.34.4");
        DockerCommand.run(run.toArray(String[]::new));
    }

    String processes() {
        return DockerCommand.run("top", name);
    }

    @Override
    public void close() {
        DockerCommand.run("rm", "-f", "-v", name);
        DockerCommand.run("network", "rm", name);
    }
}
