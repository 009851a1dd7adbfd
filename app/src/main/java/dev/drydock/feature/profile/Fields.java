package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Entry;
import dev.drydock.host.YamlNode.Kind;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Position;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of one mapping in a file, read one by one; whatever is wrong is told with its line and column. */
final class Fields {
    private final String file;
    private final Mapping mapping;

    private Fields(String file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** @throws ProblemException when the node is no mapping */
    static Fields of(String file, YamlNode node) throws ProblemException {
        if (node instanceof Mapping mapping) {
            return new Fields(file, mapping);
        }
        throw broken(file, node.at(), Message.of("profile.broken.mapping"));
    }

    /** A mapping with nothing in it. */
    static Fields none(String file) {
        Position start = new Position(1, 1);
        return new Fields(file, new Mapping(start, start, List.of()));
    }

    /** A mapping inside this one; one with nothing in it where it is left out. */
    Fields optional(String key) throws ProblemException {
        return mapping.get(key).isPresent() ? of(file, required(key)) : none(file);
    }

    /** Refuses every other key, suggesting the one that may have been meant. */
    Fields only(List<String> known) throws ProblemException {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                Message what = Spelling.closest(key, known)
                        .map(meant -> Message.of("profile.broken.keyMeant", key, meant))
                        .orElseGet(() -> Message.of("profile.broken.key", key, String.join(", ", known)));
                throw broken(entry.key().at(), what);
            }
        }
        return this;
    }

    Optional<YamlNode> node(String key) {
        return mapping.get(key);
    }

    YamlNode required(String key) throws ProblemException {
        return mapping.get(key).orElseThrow(() -> broken(mapping.at(), Message.of("profile.broken.missing", key)));
    }

    /** A text that is not empty. */
    String text(String key) throws ProblemException {
        return text(required(key));
    }

    String text(YamlNode node) throws ProblemException {
        if (node instanceof Scalar scalar
                && scalar.kind() != Kind.NOTHING
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw broken(node.at(), Message.of("profile.broken.text"));
    }

    /** A text that may be left out. */
    Optional<String> optionalText(String key) throws ProblemException {
        return mapping.get(key).isPresent() ? Optional.of(text(key)) : Optional.empty();
    }

    /** One of these words, where there is one. */
    Optional<String> choice(String key, List<String> words) throws ProblemException {
        Optional<String> word = optionalText(key);
        if (word.filter(one -> !words.contains(one)).isPresent()) {
            throw broken(required(key).at(), Message.of("profile.broken.choice", key, String.join(", ", words)));
        }
        return word;
    }

    /** False where it is left out. */
    boolean truth(String key) throws ProblemException {
        Optional<YamlNode> node = mapping.get(key);
        if (node.isEmpty()) {
            return false;
        }
        if (node.get() instanceof Scalar scalar && scalar.kind() == Kind.TRUTH) {
            return scalar.text().equalsIgnoreCase("true");
        }
        throw broken(node.get().at(), Message.of("profile.broken.choice", key, "true, false"));
    }

    List<YamlNode> items(String key) throws ProblemException {
        Optional<YamlNode> node = mapping.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        if (node.get() instanceof Scalar scalar && scalar.kind() == Kind.NOTHING) {
            return List.of();
        }
        throw broken(node.get().at(), Message.of("profile.broken.list", key));
    }

    List<String> texts(String key) throws ProblemException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            texts.add(text(item));
        }
        return texts;
    }

    /** A port from 1 to 65535. */
    int port(String key) throws ProblemException {
        YamlNode node = required(key);
        if (node instanceof Scalar scalar
                && scalar.kind() == Kind.INTEGER
                && scalar.text().matches("[1-9][0-9]{0,4}")
                && Integer.parseInt(scalar.text()) <= 65535) {
            return Integer.parseInt(scalar.text());
        }
        throw broken(node.at(), Message.of("profile.broken.port", key));
    }

    List<Fields> mappings(String key) throws ProblemException {
        List<Fields> mappings = new ArrayList<>();
        for (YamlNode item : items(key)) {
            mappings.add(of(file, item));
        }
        return mappings;
    }

    /** All that it says but the name, without places and comments: maps, lists and texts. */
    Object meaning() {
        return meaning(mapping);
    }

    private static Object meaning(YamlNode node) {
        return switch (node) {
            case Mapping fields ->
                fields.entries().stream()
                        .filter(entry -> !entry.key().text().equals("name"))
                        .collect(Collectors.toMap(entry -> entry.key().text(), entry -> meaning(entry.value())));
            case Sequence list -> list.items().stream().map(Fields::meaning).toList();
            case Scalar scalar -> scalar.text();
        };
    }

    ProblemException broken(Position at, Message what) {
        return broken(file, at, what);
    }

    private static ProblemException broken(String file, Position at, Message what) {
        return new ProblemException(new ManifestProblem.FileBroken(file, at.line(), at.column(), what));
    }
}
