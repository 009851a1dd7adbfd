package dev.drydock.kube;

import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the YAML of manifests; what is wrong with a file is told with its line and column, counted from 1. */
public final class ManifestReader {
    private final String file;
    private final LoadSettings settings;

    /** @param file the name in problems */
    public ManifestReader(String file) {
        this.file = file;
        settings = LoadSettings.builder().setLabel(file).build();
    }

    /** The objects of a file, in order; documents with nothing in them are passed over. */
    public List<KubeObject> objects(String yaml) throws ProblemException {
        List<KubeObject> objects = new ArrayList<>();
        try {
            for (Node node : new Compose(settings).composeAllFromString(yaml)) {
                Object document = new StandardConstructor(settings).constructSingleDocument(Optional.of(node));
                if (document != null) {
                    objects.add(object(document, node));
                }
            }
        } catch (YamlEngineException e) {
            throw broken(e);
        }
        return objects;
    }

    /** The file names under {@code resources} in a kustomization.yaml, in order. */
    public List<String> resources(String kustomization) throws ProblemException {
        try {
            Node node = new Compose(settings)
                    .composeString(kustomization)
                    .orElseThrow(() -> broken(1, 1, Message.of("manifest.broken.empty")));
            Object document = new StandardConstructor(settings).constructSingleDocument(Optional.of(node));
            if (map(document).get("resources") instanceof List<?> files) {
                return files.stream().map(String::valueOf).toList();
            }
            throw broken(line(node), column(node), Message.of("manifest.broken.noResources"));
        } catch (YamlEngineException e) {
            throw broken(e);
        }
    }

    private KubeObject object(Object document, Node node) throws ProblemException {
        Map<String, Object> content = map(document);
        Map<String, Object> metadata = map(content.get("metadata"));
        String kind = word(content.get("kind"), "kind", node);
        Optional<String> namespace = KubeObject.clusterWide(kind)
                ? Optional.empty()
                : Optional.of(metadata.get("namespace") instanceof String space ? space : "default");
        return new KubeObject(
                word(content.get("apiVersion"), "apiVersion", node),
                kind,
                namespace,
                word(metadata.get("name"), "metadata.name", node),
                content);
    }

    private String word(@Nullable Object value, String field, Node node) throws ProblemException {
        if (value instanceof String word && !word.isBlank()) {
            return word;
        }
        throw broken(line(node), column(node), Message.of("manifest.broken.noField", field));
    }

    @SuppressWarnings("unchecked") // keys that are no strings become none of the fields looked for
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private ProblemException broken(YamlEngineException e) {
        Optional<MarkedYamlEngineException> marked = Optional.of(e)
                .filter(MarkedYamlEngineException.class::isInstance)
                .map(MarkedYamlEngineException.class::cast);
        Optional<Mark> mark = marked.flatMap(MarkedYamlEngineException::getProblemMark);
        String what = marked.map(MarkedYamlEngineException::getProblem).orElse(Causes.deepest(e));
        return broken(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                Message.of("problem.yaml.syntax", what));
    }

    private ProblemException broken(int line, int column, Message what) {
        return new ProblemException(new ManifestProblem.FileBroken(file, line, column, what));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
