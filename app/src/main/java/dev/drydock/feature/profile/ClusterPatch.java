package dev.drydock.feature.profile;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a draft into the text of a cluster.yaml. */
final class ClusterPatch {
    private static final String NODES = "nodes";
    private static final Object[] TOP = {};

    private final String text;

    ClusterPatch(String text) {
        this.text = text;
    }

    String with(ProfileDraft draft) throws ProblemException {
        ClusterConfig now = ClusterConfig.read(ProfileTexts.CLUSTER, text);
        YamlEdit edit = new YamlEdit(ProfileTexts.CLUSTER, text);
        YamlList nodes = new YamlList(edit, TOP, NODES);
        boolean portsStay = now.firstControlPlane().ports().equals(draft.ports());
        boolean mountsStay = now.firstControlPlane().mounts().equals(draft.mounts());
        if (now.workers() != draft.workers() || !portsStay || !mountsStay) {
            arrange(nodes, draft.workers());
        }
        Object[] first = nodes.items().isEmpty() ? TOP : nodes.path(firstControlPlane(nodes.items()));
        if (!portsStay) {
            YamlList list = new YamlList(edit, first, "extraPortMappings");
            ListItem.write(
                    edit,
                    list,
                    first,
                    draft.ports().stream().map(ClusterPatch::row).toList());
        }
        if (!mountsStay) {
            YamlList list = new YamlList(edit, first, "extraMounts");
            ListItem.write(
                    edit,
                    list,
                    first,
                    draft.mounts().stream().map(ClusterPatch::row).toList());
        }
        return edit.text();
    }

    /** Keeps the first workers, and adds new ones at the end; a file without nodes gets the one that kind makes of it. */
    private static void arrange(YamlList nodes, int workers) throws ProblemException {
        List<YamlList.Part> parts = new ArrayList<>();
        int kept = 0;
        List<YamlNode> items = nodes.items();
        for (int i = 0; i < items.size(); i++) {
            boolean worker = isWorker(items.get(i));
            if (!worker || kept < workers) {
                parts.add(new YamlList.Kept(i));
            }
            kept += worker ? 1 : 0;
        }
        if (items.isEmpty()) {
            parts.add(node(ClusterNode.CONTROL_PLANE));
        }
        for (int i = kept; i < workers; i++) {
            parts.add(node(ClusterNode.WORKER));
        }
        nodes.arrange(parts);
    }

    private static YamlList.Added node(String role) {
        return new YamlList.Added(List.of("role: " + role), "{role: " + role + "}");
    }

    private static int firstControlPlane(List<YamlNode> nodes) {
        int index = 0;
        while (isWorker(nodes.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean isWorker(YamlNode node) {
        return node instanceof Mapping mapping
                && mapping.get("role")
                        .filter(role ->
                                role instanceof Scalar word && word.text().equals(ClusterNode.WORKER))
                        .isPresent();
    }

    private static ListItem.Row row(PortMapping port) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("containerPort", Integer.toString(port.containerPort()));
        values.put("hostPort", Integer.toString(port.hostPort()));
        values.put("listenAddress", port.listenAddress());
        values.put("protocol", port.protocol().name());
        return new ListItem.Row(
                values, Map.of("hostPort", "0", "listenAddress", ClusterNode.EVERYWHERE, "protocol", "TCP"));
    }

    private static ListItem.Row row(Mount mount) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("hostPath", mount.hostPath());
        values.put("containerPath", mount.containerPath());
        values.put("readOnly", Boolean.toString(mount.readOnly()));
        return new ListItem.Row(values, Map.of("readOnly", "false"));
    }
}
