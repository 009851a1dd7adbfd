package dev.drydock.feature.profile;

import dev.drydock.feature.profile.ProfileChange.Part;
import dev.drydock.model.Cluster;
import dev.drydock.model.ImageReference;
import dev.drydock.model.NodeRole;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is different about a profile, in the order of a profile's parts. */
public final class ProfileChanges {
    private static final Pattern VERSION = Pattern.compile("v?(\\d+\\.\\d+\\.\\d+)");

    /** What can be told one by one of a cluster.yaml. */
    private static final Set<Part> OF_NODES = EnumSet.of(Part.PORTS, Part.CONTROL_PLANES, Part.WORKERS, Part.MOUNTS);

    private final List<ProfileChange> changes = new ArrayList<>();

    private ProfileChanges() {}

    /**
     * What the cluster that was made of it has otherwise: its nodes tell the provider, version, ports and numbers of nodes.
     * Which manifests lie in it only the next up finds out.
     */
    public static List<ProfileChange> against(Cluster cluster, Profile profile) throws ProblemException {
        ClusterConfig config = ClusterConfig.read(ProfileTexts.CLUSTER, profile.clusterConfig());
        ProfileChanges found = new ProfileChanges();
        found.compare(
                Part.PROVIDER, cluster.provider().word(), profile.provider().word());
        Optional<String> wanted = version(profile.nodeImage());
        if (wanted.isPresent() && cluster.version().isPresent()) {
            found.compare(Part.VERSION, cluster.version().get(), wanted.get());
        }
        found.compare(Part.PORTS, ports(cluster.ports()), ports(profile.ports()));
        found.compare(Part.CONTROL_PLANES, count(cluster, NodeRole.CONTROL_PLANE), config.controlPlanes());
        found.compare(Part.WORKERS, count(cluster, NodeRole.WORKER), config.workers());
        return List.copyOf(found.changes);
    }

    /** What has changed since it was so. */
    public static List<ProfileChange> since(Profile before, Profile after) throws ProblemException {
        ClusterConfig was = ClusterConfig.read(ProfileTexts.CLUSTER, before.clusterConfig());
        ClusterConfig is = ClusterConfig.read(ProfileTexts.CLUSTER, after.clusterConfig());
        ProfileChanges found = new ProfileChanges();
        found.compare(Part.PROVIDER, before.provider().word(), after.provider().word());
        found.compare(Part.VERSION, tag(before.nodeImage()), tag(after.nodeImage()));
        found.compare(Part.PORTS, ports(before.ports()), ports(after.ports()));
        found.compare(Part.CONTROL_PLANES, was.controlPlanes(), is.controlPlanes());
        found.compare(Part.WORKERS, was.workers(), is.workers());
        found.compare(Part.MOUNTS, mounts(was), mounts(is));
        boolean named = found.changes.stream().anyMatch(change -> OF_NODES.contains(change.part()));
        if (!named && !was.saysTheSameAs(is)) {
            found.changes.add(new ProfileChange(Part.NODES, "", ""));
        }
        found.compare(
                Part.MANIFEST_SETS, String.join(", ", before.manifestSets()), String.join(", ", after.manifestSets()));
        found.compare(Part.IMAGES, images(before), images(after));
        found.compare(Part.OPEN, pages(before), pages(after));
        return List.copyOf(found.changes);
    }

    private void compare(Part part, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new ProfileChange(part, before.toString(), after.toString()));
        }
    }

    private static Optional<String> version(String image) {
        Matcher matcher = VERSION.matcher(tag(image));
        return matcher.find() ? Optional.of("v" + matcher.group(1)) : Optional.empty();
    }

    /** Without the digest, which the tag stands for. */
    private static String tag(String image) {
        String named = image.contains("@") ? image.substring(0, image.indexOf('@')) : image;
        return named.substring(named.lastIndexOf('/') + 1);
    }

    private static String ports(List<PortMapping> ports) {
        return ports.stream().map(ProfileChanges::port).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String port(PortMapping port) {
        String address = port.listenAddress().equals("127.0.0.1") ? "" : port.listenAddress() + ":";
        String protocol = port.protocol() == PortMapping.Protocol.TCP ? "" : "/" + port.protocol();
        return address + port.hostPort() + "→" + port.containerPort() + protocol;
    }

    private static int count(Cluster cluster, NodeRole role) {
        return (int)
                cluster.nodes().stream().filter(node -> node.role() == role).count();
    }

    private static String mounts(ClusterConfig config) throws ProblemException {
        return config.mounts().stream()
                .map(mount -> mount.hostPath() + "→" + mount.containerPath() + (mount.readOnly() ? " (ro)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String images(Profile profile) {
        return profile.images().stream().map(ImageReference::text).collect(Collectors.joining(", "));
    }

    private static String pages(Profile profile) {
        return profile.open().stream().map(page -> page.host() + page.path()).collect(Collectors.joining(", "));
    }
}
