package dev.drydock.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerMount;
import com.github.dockerjava.api.model.ContainerPort;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.InternetProtocol;
import com.github.dockerjava.api.model.Ports;
import dev.drydock.model.ContainerState;
import dev.drydock.model.PortMapping;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the library's containers into ours. */
final class ContainerRecords {
    private static final Set<String> NO_NETWORK_OF_ITS_OWN = Set.of("default", "bridge", "host", "none");
    private static final Comparator<PortMapping> BY_PORT =
            Comparator.comparingInt(PortMapping::containerPort).thenComparing(PortMapping::listenAddress);

    private ContainerRecords() {}

    static EngineContainer container(Container listed) {
        return new EngineContainer(
                listed.getId(),
                name(listed.getNames()),
                listed.getImage(),
                state(listed.getState()),
                Instant.ofEpochSecond(listed.getCreated()),
                orEmpty(listed.getLabels()),
                ports(listed.getPorts()),
                networks(listed),
                volumes(listed),
                Objects.requireNonNullElse(listed.getCommand(), ""));
    }

    private static String name(String @Nullable [] names) {
        return names == null || names.length == 0 ? "" : names[0].substring(names[0].startsWith("/") ? 1 : 0);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> labels) {
        return labels == null ? Map.of() : Map.copyOf(labels);
    }

    private static List<PortMapping> ports(ContainerPort @Nullable [] listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed)
                        .filter(port -> port.getPublicPort() != null && port.getPrivatePort() != null)
                        .map(port -> new PortMapping(
                                Optional.ofNullable(port.getIp()).orElse("0.0.0.0"),
                                port.getPublicPort(),
                                port.getPrivatePort(),
                                protocol(port.getType())))
                        .sorted(BY_PORT)
                        .toList();
    }

    /** Other engines have words of their own, such as Podman's "configured" or "stopping": none of them runs. */
    private static ContainerState state(String word) {
        return Stream.of(ContainerState.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(ContainerState.CREATED);
    }

    private static PortMapping.Protocol protocol(@Nullable String type) {
        return type == null ? PortMapping.Protocol.TCP : PortMapping.Protocol.valueOf(type.toUpperCase(Locale.ROOT));
    }

    /** A container that is just being started has no networks for a moment, but it was made for one all the time. */
    private static Map<String, String> networks(Container listed) {
        Map<String, String> networks = new TreeMap<>();
        if (listed.getHostConfig() != null) {
            String made = Objects.requireNonNullElse(listed.getHostConfig().getNetworkMode(), "default");
            if (!NO_NETWORK_OF_ITS_OWN.contains(made) && !made.startsWith("container:")) {
                networks.put(made, "");
            }
        }
        if (listed.getNetworkSettings() != null && listed.getNetworkSettings().getNetworks() != null) {
            listed.getNetworkSettings()
                    .getNetworks()
                    .forEach((name, network) ->
                            networks.put(name, Objects.requireNonNullElse(network.getNetworkID(), "")));
        }
        return Map.copyOf(networks);
    }

    private static List<String> volumes(Container listed) {
        return listed.getMounts() == null
                ? List.of()
                : listed.getMounts().stream()
                        .map(ContainerMount::getName)
                        .filter(name -> name != null && !name.isEmpty())
                        .sorted()
                        .toList();
    }

    /** The names of its volumes by the folder they are mounted at; folders of the engine's computer are none. */
    static Map<String, String> volumes(InspectContainerResponse container) {
        Map<String, String> volumes = new TreeMap<>();
        if (container.getMounts() != null) {
            container.getMounts().stream()
                    .filter(mount -> mount.getName() != null && !mount.getName().isEmpty())
                    .filter(mount -> mount.getDestination() != null)
                    .forEach(mount -> volumes.put(mount.getDestination().getPath(), mount.getName()));
        }
        return volumes;
    }

    /** From the container's making, where they stand also while it is stopped. */
    static List<PortMapping> publishedPorts(InspectContainerResponse container) {
        Ports bindings = container.getHostConfig() == null
                ? null
                : container.getHostConfig().getPortBindings();
        return bindings == null
                ? List.of()
                : bindings.getBindings().entrySet().stream()
                        .flatMap(entry -> bound(entry.getKey(), entry.getValue()))
                        .sorted(BY_PORT)
                        .toList();
    }

    private static Stream<PortMapping> bound(ExposedPort port, Ports.Binding @Nullable [] bindings) {
        return bindings == null
                ? Stream.empty()
                : Arrays.stream(bindings)
                        .filter(binding -> binding.getHostPortSpec() != null
                                && binding.getHostPortSpec().matches("\\d+"))
                        .map(binding -> new PortMapping(
                                address(binding.getHostIp()),
                                Integer.parseInt(binding.getHostPortSpec()),
                                port.getPort(),
                                protocol(port.getProtocol())));
    }

    private static String address(@Nullable String ip) {
        return ip == null || ip.isEmpty() ? "0.0.0.0" : ip;
    }

    private static PortMapping.Protocol protocol(@Nullable InternetProtocol protocol) {
        return protocol(protocol == null ? null : protocol.name());
    }
}
