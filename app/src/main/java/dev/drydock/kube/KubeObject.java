package dev.drydock.kube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One object of a manifest, as it was written.
 *
 * @param namespace empty for objects of the whole cluster
 * @param content the object as maps, lists and scalars; never changed
 */
public record KubeObject(
        String apiVersion, String kind, Optional<String> namespace, String name, Map<String, Object> content) {
    private static final Set<String> CLUSTER_WIDE = Set.of(
            "Namespace",
            "Node",
            "PersistentVolume",
            "ClusterRole",
            "ClusterRoleBinding",
            "IngressClass",
            "StorageClass",
            "PriorityClass",
            "RuntimeClass",
            "CustomResourceDefinition",
            "ValidatingWebhookConfiguration",
            "MutatingWebhookConfiguration",
            "APIService");
    private static final Set<String> POD_MAKERS =
            Set.of("Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "Job", "CronJob");

    /** Objects that must be there before others can be made inside or of them. */
    public boolean opensTheWay() {
        return kind.equals("Namespace") || kind.equals("CustomResourceDefinition");
    }

    public boolean makesPods() {
        return POD_MAKERS.contains(kind);
    }

    /** The images its pods need, in the order of the manifest. */
    public List<String> images() {
        Set<String> found = new LinkedHashSet<>();
        if (makesPods()) {
            collectImages(content, found);
        }
        return new ArrayList<>(found);
    }

    /** As kubectl names it: {@code Deployment default/welcome}. */
    public String title() {
        return kind + " " + namespace.map(space -> space + "/").orElse("") + name;
    }

    /** The object's own address on an API server. */
    String path() {
        String root = apiVersion.contains("/") ? "/apis/" + apiVersion : "/api/" + apiVersion;
        String space = namespace.map(in -> "/namespaces/" + in).orElse("");
        return root + space + "/" + plural() + "/" + name;
    }

    /** The same object with labels added. */
    KubeObject labelled(Map<String, String> labels) {
        Map<String, Object> changed = new LinkedHashMap<>(content);
        Map<String, Object> metadata = new LinkedHashMap<>(map(content.get("metadata")));
        Map<String, Object> all = new LinkedHashMap<>(map(metadata.get("labels")));
        all.putAll(new TreeMap<>(labels));
        metadata.put("labels", all);
        namespace.ifPresent(space -> metadata.put("namespace", space));
        changed.put("metadata", metadata);
        return new KubeObject(apiVersion, kind, namespace, name, changed);
    }

    static boolean clusterWide(String kind) {
        return CLUSTER_WIDE.contains(kind);
    }

    /** English plurals as the API spells its resources: policies, ingresses, endpoints. */
    private String plural() {
        String singular = kind.toLowerCase(Locale.ROOT);
        if (singular.equals("endpoints")) {
            return singular;
        }
        if (singular.endsWith("s")) {
            return singular + "es";
        }
        return singular.endsWith("y") && !singular.endsWith("way")
                ? singular.substring(0, singular.length() - 1) + "ies"
                : singular + "s";
    }

    private static void collectImages(Object part, Set<String> found) {
        if (part instanceof Map<?, ?> map) {
            for (String list : List.of("initContainers", "containers")) {
                if (map.get(list) instanceof List<?> containers) {
                    containers.stream()
                            .filter(container -> map(container).get("image") instanceof String)
                            .forEach(container ->
                                    found.add(String.valueOf(map(container).get("image"))));
                }
            }
            map.values().forEach(value -> collectImages(value, found));
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have no other keys than strings
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
