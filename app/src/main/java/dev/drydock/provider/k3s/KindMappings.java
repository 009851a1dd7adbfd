package dev.drydock.provider.k3s;

import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.model.PortMapping;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind node's mapped ports and mounts in the engine's words (sigs.k8s.io/kind/pkg/apis/config/v1alpha4/types.go). */
final class KindMappings {
    /** kind's word for a mount's propagation, and Docker's. */
    private static final Map<String, String> PROPAGATION =
            Map.of("None", "private", "HostToContainer", "rslave", "Bidirectional", "rshared");

    private KindMappings() {}

    /** The numbers were checked when the profile was read. */
    static PortMapping port(Mapping mapping) {
        return new PortMapping(
                // kind's own default is all addresses.
                KindConfig.text(mapping, "listenAddress").orElse("0.0.0.0"),
                number(mapping, "hostPort"),
                number(mapping, "containerPort"),
                KindConfig.text(mapping, "protocol")
                        .map(word -> PortMapping.Protocol.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(PortMapping.Protocol.TCP));
    }

    private static int number(Mapping mapping, String key) {
        return KindConfig.text(mapping, key).map(Integer::parseInt).orElse(0);
    }

    /** A relative host path starts at the working directory, as with kind. */
    static String bind(Mapping mapping) {
        String host = KindConfig.text(mapping, "hostPath")
                .map(path -> Path.of(path).toAbsolutePath().normalize().toString())
                .orElse("");
        String options = Stream.of(
                        flag(mapping, "readOnly", "ro"),
                        flag(mapping, "selinuxRelabel", "Z"),
                        KindConfig.text(mapping, "propagation")
                                .map(PROPAGATION::get)
                                .filter(word -> !word.equals("private"))
                                .stream())
                .flatMap(option -> option)
                .collect(Collectors.joining(","));
        String bind = host + ":" + KindConfig.text(mapping, "containerPath").orElse("");
        return options.isEmpty() ? bind : bind + ":" + options;
    }

    private static Stream<String> flag(Mapping mapping, String key, String option) {
        return KindConfig.text(mapping, key).filter("true"::equals).map(_ -> option).stream();
    }
}
