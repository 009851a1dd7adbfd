package dev.drydock.feature.profile;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.host.YamlNode;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.PortMapping.Protocol;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One node of a kind config file (sigs.k8s.io/kind/pkg/apis/config/v1alpha4/types.go, Node). */
final class ClusterNode {
    static final String CONTROL_PLANE = "control-plane";
    static final String WORKER = "worker";
    /** kind's own default is all addresses; a port that is open to the network has to be written down. */
    static final String EVERYWHERE = "0.0.0.0";

    private static final List<String> NODE = List.of(
            "role",
            "image",
            "labels",
            "extraMounts",
            "extraPortMappings",
            "gpus",
            "containerLabels",
            "kubeadmConfigPatches",
            "kubeadmConfigPatchesJSON6902");
    private static final List<String> PORT = List.of("containerPort", "hostPort", "listenAddress", "protocol");
    private static final List<String> MOUNT =
            List.of("hostPath", "containerPath", "readOnly", "selinuxRelabel", "propagation");
    private static final List<String> PROPAGATIONS = List.of("None", "HostToContainer", "Bidirectional");

    private final Fields fields;

    ClusterNode(Fields fields) throws ProblemException {
        this.fields = fields.only(NODE);
    }

    boolean isWorker() throws ProblemException {
        return fields.choice("role", List.of(CONTROL_PLANE, WORKER))
                .filter(WORKER::equals)
                .isPresent();
    }

    /** Reads all of it, so that what is wrong is told. */
    void check() throws ProblemException {
        isWorker();
        ports();
        mounts();
        image();
    }

    Optional<String> image() throws ProblemException {
        return fields.optionalText("image");
    }

    List<PortMapping> ports() throws ProblemException {
        List<PortMapping> ports = new ArrayList<>();
        for (Fields mapping : mappings()) {
            PortMapping port = port(mapping);
            if (ports.stream().anyMatch(other -> clash(port, other))) {
                throw mapping.broken(
                        mapping.required("hostPort").at(), Message.of("profile.broken.portTwice", port.hostPort()));
            }
            ports.add(port);
        }
        return ports;
    }

    /** sigs.k8s.io/kind/pkg/internal/apis/config/validate.go, validatePortMappings. */
    private static boolean clash(PortMapping one, PortMapping other) {
        boolean sameAddress = one.listenAddress().equals(other.listenAddress());
        return one.hostPort() > 0
                && one.hostPort() == other.hostPort()
                && one.protocol() == other.protocol()
                && (sameAddress || isEverywhere(one) || isEverywhere(other));
    }

    private static boolean isEverywhere(PortMapping port) {
        return port.listenAddress().equals(EVERYWHERE) || port.listenAddress().equals("::");
    }

    List<Fields> mappings() throws ProblemException {
        List<Fields> mappings = new ArrayList<>();
        for (Fields mapping : fields.mappings("extraPortMappings")) {
            mappings.add(mapping.only(PORT));
        }
        return mappings;
    }

    private static PortMapping port(Fields mapping) throws ProblemException {
        return new PortMapping(
                mapping.optionalText("listenAddress").orElse(EVERYWHERE),
                hostPort(mapping),
                mapping.port("containerPort"),
                protocol(mapping));
    }

    /** 0, as when it is left out, lets kind choose one, and -1 the engine. */
    static int hostPort(Fields mapping) throws ProblemException {
        String written = mapping.node("hostPort").isPresent() ? mapping.text("hostPort") : "0";
        return switch (written) {
            case "0" -> 0;
            case "-1" -> -1;
            default -> mapping.port("hostPort");
        };
    }

    /** In any case of letters, as kind reads it. */
    private static Protocol protocol(Fields mapping) throws ProblemException {
        Optional<YamlNode> node = mapping.node("protocol");
        if (node.isEmpty()) {
            return Protocol.TCP;
        }
        String word = mapping.text("protocol").toUpperCase(Locale.ROOT);
        return Arrays.stream(Protocol.values())
                .filter(protocol -> protocol.name().equals(word))
                .findFirst()
                .orElseThrow(() -> mapping.broken(
                        node.get().at(), Message.of("profile.broken.choice", "protocol", "TCP, UDP, SCTP")));
    }

    List<Mount> mounts() throws ProblemException {
        List<Mount> mounts = new ArrayList<>();
        for (Fields mount : fields.mappings("extraMounts")) {
            mount.only(MOUNT).choice("propagation", PROPAGATIONS);
            mount.truth("selinuxRelabel");
            mounts.add(new Mount(mount.text("hostPath"), mount.text("containerPath"), mount.truth("readOnly")));
        }
        return mounts;
    }
}
