package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.host.YamlPieces;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of one cluster goes into a user's kubeconfig: a cluster, a user and the context that joins them. */
final class OwnEntries {
    private final String cluster;
    private final Map<String, Object> server;
    private final Map<String, Object> login;

    private OwnEntries(String cluster, Map<String, Object> server, Map<String, Object> login) {
        this.cluster = cluster;
        this.server = server;
        this.login = login;
    }

    /**
     * Those of a kubeconfig's current context. Only plain values are taken over: a login that would run a program is not.
     *
     * @throws ProblemException {@link KubeconfigProblem.KubeconfigWithoutServer} where it names no server
     */
    static OwnEntries of(String cluster, String kubeconfig) throws ProblemException {
        Optional<YamlPiece.Mapping> root = YamlPieces.of(cluster, kubeconfig)
                .filter(YamlPiece.Mapping.class::isInstance)
                .map(YamlPiece.Mapping.class::cast);
        Optional<YamlPiece.Mapping> context =
                root.flatMap(all -> part(all, Section.CONTEXTS, all.text("current-context")));
        Map<String, Object> server = fields(root, Section.CLUSTERS, context);
        if (!server.containsKey("server")) {
            throw new ProblemException(new KubeconfigProblem.KubeconfigWithoutServer(cluster));
        }
        return new OwnEntries(cluster, server, fields(root, Section.USERS, context));
    }

    private static Map<String, Object> fields(
            Optional<YamlPiece.Mapping> root, Section section, Optional<YamlPiece.Mapping> context) {
        Optional<String> name = context.flatMap(mapping -> mapping.text(section.part));
        Map<String, Object> found = new LinkedHashMap<>();
        root.flatMap(all -> part(all, section, name))
                .ifPresent(part -> part.entries().forEach(entry -> {
                    if (entry.value() instanceof YamlPiece.Scalar scalar) {
                        found.put(entry.key().text(), value(scalar));
                    }
                }));
        return found;
    }

    private static Optional<YamlPiece.Mapping> part(YamlPiece.Mapping root, Section section, Optional<String> name) {
        return root.mappings(section.list).stream()
                .filter(item -> item.text("name").equals(name))
                .findFirst()
                .flatMap(item -> item.mapping(section.part));
    }

    private static Object value(YamlPiece.Scalar scalar) {
        boolean truth = !scalar.quoted()
                && (scalar.text().equals("true") || scalar.text().equals("false"));
        return truth ? (Object) Boolean.valueOf(scalar.text()) : scalar.text();
    }

    String cluster() {
        return cluster;
    }

    /** What all three are called. */
    String name() {
        return Mark.entryName(cluster);
    }

    /**
     * The item for a list.
     *
     * @param former the current context before, where it is changed: a rewrite by kubectl drops the comment that says it
     */
    Map<String, Object> item(Section section, Optional<String> former) {
        Map<String, Object> part = new LinkedHashMap<>(
                switch (section) {
                    case CLUSTERS -> server;
                    case USERS -> login;
                    case CONTEXTS -> Map.of();
                });
        if (section == Section.CONTEXTS) {
            part.put(Section.CLUSTERS.part, name());
            part.put(Section.USERS.part, name());
        }
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("cluster", cluster);
        if (section == Section.CONTEXTS) {
            former.ifPresent(context -> mark.put("former-context", context));
        }
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("name", Mark.NAME);
        extension.put("extension", mark);
        part.put("extensions", List.of(extension));
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", name());
        item.put(section.part, part);
        return item;
    }
}
