package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes a list in a YAML file: entries that stay keep their text with the comments above and beside them. */
final class YamlList {
    private final YamlEdit edit;
    private final Object[] parent;
    private final String key;

    /** @param parent where the mapping lies that has the list under {@code key} */
    YamlList(YamlEdit edit, Object[] parent, String key) {
        this.edit = edit;
        this.parent = parent;
        this.key = key;
    }

    /** An entry of the list as it is to be. */
    sealed interface Part {}

    /** One that is there now, by its place. */
    record Kept(int index) implements Part {}

    /** @param lines as the block style writes it, without the dash */
    record Added(List<String> lines, String flow) implements Part {}

    List<YamlNode> items() throws ProblemException {
        return mapping().get(key).filter(Sequence.class::isInstance).map(Sequence.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .toList();
    }

    /** The place of one entry, for changes inside it. */
    Object[] path(int index) {
        List<Object> path = new ArrayList<>(List.of(parent));
        path.add(key);
        path.add(index);
        return path.toArray();
    }

    void arrange(List<Part> wanted) throws ProblemException {
        if (stays(wanted)) {
            return;
        }
        Optional<Sequence> there =
                mapping().get(key).filter(Sequence.class::isInstance).map(Sequence.class::cast);
        if (wanted.isEmpty() || there.filter(list -> !list.items().isEmpty()).isEmpty()) {
            edit.remove(mapping(), key);
            insert(wanted);
        } else if (edit.places().isFlow(there.get())) {
            inFlow(there.get(), wanted);
        } else {
            inBlock(there.get(), wanted);
        }
    }

    private boolean stays(List<Part> wanted) throws ProblemException {
        int count = items().size();
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(new Kept(i))) {
                return false;
            }
        }
        return wanted.size() == count;
    }

    private Mapping mapping() throws ProblemException {
        return edit.mapping(parent);
    }

    private void insert(List<Part> wanted) throws ProblemException {
        if (wanted.isEmpty()) {
            return;
        }
        if (edit.places().isFlow(mapping())) {
            edit.insert(mapping(), key, " [" + flow(wanted) + "]");
            return;
        }
        String lineBreak = edit.places().lineBreak();
        String indent = edit.indent(mapping()) + "  ";
        String block = wanted.stream()
                .map(part -> ((Added) part).lines())
                .map(lines -> block(lines, indent))
                .collect(Collectors.joining());
        edit.insert(mapping(), key, lineBreak + block.substring(0, block.length() - lineBreak.length()));
    }

    private static String flow(List<Part> added) {
        return added.stream().map(part -> ((Added) part).flow()).collect(Collectors.joining(", "));
    }

    private String block(List<String> lines, String indent) {
        String between = edit.places().lineBreak() + indent + "  ";
        return indent + "- " + String.join(between, lines) + edit.places().lineBreak();
    }

    private void inFlow(Sequence list, List<Part> wanted) throws ProblemException {
        YamlText text = edit.places();
        int start = edit.plain(list);
        List<String> parts = new ArrayList<>();
        for (Part part : wanted) {
            parts.add(
                    switch (part) {
                        case Added added -> added.flow();
                        case Kept kept -> {
                            YamlNode item = list.items().get(kept.index());
                            yield text.text().substring(edit.plain(item), text.end(item));
                        }
                    });
        }
        edit.change(start, text.end(list), "[" + String.join(", ", parts) + "]");
    }

    private void inBlock(Sequence list, List<Part> wanted) throws ProblemException {
        List<String> chunks = chunks(list);
        String indent = edit.places().before(edit.plain(list));
        if (!indent.isBlank()) {
            throw edit.unplain(list);
        }
        String written = wanted.stream()
                .map(part -> switch (part) {
                    case Kept kept -> closed(chunks.get(kept.index()));
                    case Added added -> block(added.lines(), indent);
                })
                .collect(Collectors.joining());
        int start = edit.places().lineStart(edit.places().start(list));
        edit.change(start, start + chunks.stream().mapToInt(String::length).sum(), written);
    }

    /** The last line of a file may have no end. */
    private String closed(String chunk) {
        return chunk.endsWith("\n") || chunk.endsWith("\r")
                ? chunk
                : chunk + edit.places().lineBreak();
    }

    /** The lines of each entry, with the comments between it and the one before. */
    private List<String> chunks(Sequence list) throws ProblemException {
        YamlText text = edit.places();
        List<String> chunks = new ArrayList<>();
        int start = text.lineStart(text.start(list));
        for (YamlNode item : list.items()) {
            if (!text.before(edit.plain(item)).matches("\\s*-\\s+")) {
                throw edit.unplain(item);
            }
            int end = text.lineEnd(text.end(item));
            chunks.add(text.text().substring(start, end));
            start = end;
        }
        return chunks;
    }
}
