package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Entry;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.host.YamlTree;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * Changes single values in the text of a YAML file; comments, order and whatever is not changed stay as they are written.
 * Every change reads the text anew, so that the next one finds its place.
 */
final class YamlEdit {
    private final String file;
    private YamlText text;
    private YamlNode root;

    /** @param file what to call it when a value has no plain place in it, such as an alias */
    YamlEdit(String file, String text) throws ProblemException {
        this.file = file;
        this.text = new YamlText(text);
        this.root = new YamlTree(file).read(text);
    }

    String text() {
        return text.text();
    }

    YamlText places() {
        return text;
    }

    /** The part of the file under these keys and places in lists. */
    YamlNode at(Object... path) throws ProblemException {
        YamlNode node = root;
        for (Object step : path) {
            YamlNode parent = node;
            Optional<YamlNode> child =
                    switch (parent) {
                        case Mapping mapping when step instanceof String key -> mapping.get(key);
                        case Sequence list
                        when step instanceof Integer index ->
                            Optional.of(list.items().get(index));
                        default -> Optional.empty();
                    };
            node = child.orElseThrow(() -> unplain(parent));
        }
        return node;
    }

    Mapping mapping(Object... path) throws ProblemException {
        if (at(path) instanceof Mapping mapping) {
            return mapping;
        }
        throw unplain(at(path));
    }

    void change(int start, int end, String by) throws ProblemException {
        text = text.replace(start, end, by);
        root = new YamlTree(file).read(text.text());
    }

    /** Writes one value; an empty one takes the key away. */
    void set(Mapping mapping, String key, Optional<String> value) throws ProblemException {
        Optional<YamlNode> there = mapping.get(key);
        if (value.isEmpty()) {
            remove(mapping, key);
        } else if (there.isEmpty()) {
            insert(mapping, key, " " + value.get());
        } else {
            replace(mapping, there.get(), value.get());
        }
    }

    /** @param written as {@link YamlWords} writes it; kept in quotes where the old value was in quotes */
    void replace(YamlNode parent, YamlNode value, String written) throws ProblemException {
        plain(parent);
        int start = plain(value);
        String gap = start > 0 && text.text().charAt(start - 1) == ':' ? " " : "";
        boolean quoted = text.text().startsWith("\"", start) && !written.startsWith("\"");
        change(start, Math.max(start, text.end(value)), gap + (quoted ? YamlWords.quoted(written) : written));
    }

    /** Writes another kind of value in its place. */
    void replaceWhole(YamlNode value, String written) throws ProblemException {
        change(plain(value), text.end(value), written);
    }

    /** @param written what stands after the colon, with its blank or line end */
    void insert(Mapping mapping, String key, String written) throws ProblemException {
        plain(mapping);
        if (text.isFlow(mapping)) {
            int end = mapping.entries().isEmpty() ? text.start(mapping) + 1 : lastEnd(mapping);
            change(end, end, (mapping.entries().isEmpty() ? "" : ", ") + key + ":" + written);
            return;
        }
        int end = text.lineEnd(lastEnd(mapping));
        boolean open =
                end > 0 && text.text().charAt(end - 1) != '\n' && text.text().charAt(end - 1) != '\r';
        change(end, end, (open ? text.lineBreak() : "") + indent(mapping) + key + ":" + written + text.lineBreak());
    }

    private int lastEnd(Mapping mapping) throws ProblemException {
        YamlNode last = mapping.entries().getLast().value();
        plain(last);
        return text.end(last);
    }

    /** The blanks before the keys of a block. */
    String indent(Mapping mapping) {
        return " ".repeat(mapping.at().column() - 1);
    }

    void remove(Mapping mapping, String key) throws ProblemException {
        List<String> keys =
                mapping.entries().stream().map(entry -> entry.key().text()).toList();
        int index = keys.indexOf(key);
        if (index < 0) {
            return;
        }
        Entry entry = mapping.entries().get(index);
        plain(mapping);
        plain(entry.value());
        int start = text.start(entry.key());
        int end = text.end(entry.value());
        boolean last = index == keys.size() - 1;
        if (keys.size() == 1) {
            change(start, end, text.isFlow(mapping) ? "" : "{}");
        } else if (!text.isFlow(mapping) && text.before(start).isBlank()) {
            change(text.lineStart(start), text.lineEnd(end), "");
        } else if (!last) {
            change(start, text.start(mapping.entries().get(index + 1).key()), "");
        } else {
            change(text.end(mapping.entries().get(index - 1).value()), end, "");
        }
    }

    /** Where a part begins, unless it is anchored: then it also stands wherever an alias of it does. */
    int plain(YamlNode node) throws ProblemException {
        int start = text.start(node);
        if (text.text().startsWith("&", start)
                && !(node instanceof Scalar scalar && scalar.text().startsWith("&"))) {
            throw unplain(node);
        }
        return start;
    }

    ProblemException unplain(YamlNode node) {
        return new ProblemException(new ManifestProblem.FileBroken(
                file, node.at().line(), node.at().column(), Message.of("profile.broken.plain")));
    }
}
