package dev.drydock.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.InternetProtocol;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.RestartPolicy;
import dev.drydock.model.PortMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in the library's terms what a container is to be. */
final class NodeCreation {
    private NodeCreation() {}

    /** @return the id of the container, which does not run yet */
    static String create(ConnectedEngine engine, NewNode node) {
        try (CreateContainerCmd command = engine.client().createContainerCmd(node.image())) {
            return command.withName(node.name())
                    .withHostName(node.hostName())
                    .withCmd(node.arguments())
                    .withEnv(environment(node))
                    .withLabels(node.labels())
                    .withAliases(node.aliases())
                    .withExposedPorts(node.ports().stream()
                            .map(NodeCreation::inside)
                            .distinct()
                            .toList())
                    .withHostConfig(host(node))
                    .exec()
                    .getId();
        }
    }

    /** @return the id of the container, which does not run yet */
    static String create(ConnectedEngine engine, IdleContainer idle) {
        try (CreateContainerCmd command = engine.client().createContainerCmd(idle.image())) {
            return command.withName(idle.name())
                    .withEntrypoint("sleep")
                    .withCmd("3600")
                    .withLabels(idle.labels())
                    .withHostConfig(HostConfig.newHostConfig()
                            .withPrivileged(true)
                            .withNetworkMode("none")
                            .withAutoRemove(true)
                            .withBinds(idle.volumes().entrySet().stream()
                                    .map(mount -> Bind.parse(mount.getValue() + ":" + mount.getKey()))
                                    .toList()))
                    .exec()
                    .getId();
        }
    }

    private static List<String> environment(NewNode node) {
        return node.environment().entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .sorted()
                .toList();
    }

    private static HostConfig host(NewNode node) {
        return HostConfig.newHostConfig()
                .withPrivileged(true)
                .withNetworkMode(node.network())
                // After a restart of the engine or the computer it is as it was left: running, or stopped by its user.
                .withRestartPolicy(RestartPolicy.unlessStoppedRestart())
                .withPortBindings(
                        node.ports().stream().map(NodeCreation::binding).toList())
                .withBinds(mounts(node))
                .withTmpFs(node.memoryFolders().stream().collect(Collectors.toMap(folder -> folder, _ -> "exec")));
    }

    private static List<Bind> mounts(NewNode node) {
        List<Bind> mounts = new ArrayList<>();
        node.volumes().forEach((folder, volume) -> mounts.add(Bind.parse(volume + ":" + folder)));
        node.binds().forEach(bind -> mounts.add(Bind.parse(bind)));
        return mounts;
    }

    private static PortBinding binding(PortMapping port) {
        return new PortBinding(Ports.Binding.bindIpAndPort(port.listenAddress(), port.hostPort()), inside(port));
    }

    private static ExposedPort inside(PortMapping port) {
        return new ExposedPort(
                port.containerPort(),
                InternetProtocol.parse(port.protocol().name().toLowerCase(Locale.ROOT)));
    }
}
