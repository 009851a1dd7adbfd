package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what of a cluster is in a kubeconfig, and the spans to be cut so that nothing of it stays. */
final class Removal {
    private final Document document;
    private final String cluster;

    Removal(Document document, String cluster) {
        this.document = document;
        this.cluster = cluster;
    }

    /** Whether any entry carries the mark of this cluster. */
    boolean hasWork() {
        for (Section section : Section.values()) {
            if (document.items(section).stream().anyMatch(item -> isOurs(section, item))) {
                return true;
            }
        }
        return false;
    }

    /** The current context when it was switched to this cluster, as its entry remembers it. */
    Optional<String> former() {
        return document.items(Section.CONTEXTS).stream()
                .filter(item -> isOurs(Section.CONTEXTS, item))
                .flatMap(item -> mark(Section.CONTEXTS, item).stream())
                .flatMap(mark -> mark.text("former-context").stream())
                .findFirst();
    }

    List<Edit> edits() throws ProblemException {
        List<Edit> edits = new ArrayList<>();
        for (Section section : Section.values()) {
            Optional<YamlPiece.Entry> key = document.key(section.list);
            if (key.isPresent() && key.get().value() instanceof YamlPiece.Sequence list) {
                from(section, key.get(), list, edits);
            }
        }
        return edits;
    }

    private void from(Section section, YamlPiece.Entry key, YamlPiece.Sequence list, List<Edit> edits)
            throws ProblemException {
        List<YamlPiece> ours = list.items().stream()
                .filter(item -> item instanceof YamlPiece.Mapping mapping && isOurs(section, mapping))
                .toList();
        for (YamlPiece item : ours) {
            edits.add(list.flow() ? inBrackets(list, item) : lines(key, item));
        }
        if (!ours.isEmpty() && ours.size() == list.items().size() && !list.flow()) {
            int colon = document.afterColon(key);
            if (document.text().startsWith(Mark.ADDED, colon)) {
                edits.add(Edit.delete(document.lineStart(key.key().start()), document.lineEnd(colon)));
            } else if (document.text().startsWith(Mark.WAS, colon)) {
                edits.add(Edit.delete(colon, colon + Mark.WAS.length()));
            }
        }
    }

    /** Whole lines; of a file that ends in the middle of the last one, the line break before goes with it. */
    private Edit lines(YamlPiece.Entry key, YamlPiece item) throws ProblemException {
        String text = document.text();
        int dash = text.lastIndexOf('-', item.start() - 1);
        if (dash < 0
                || !document.indent(dash).isBlank()
                || !text.substring(dash + 1, item.start()).isBlank()) {
            throw document.refusedShape(key);
        }
        int start = document.lineStart(dash);
        int end = document.lineEnd(item.end());
        if (end == text.length() && !text.endsWith("\n")) {
            start = text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
        }
        return Edit.delete(start, end);
    }

    private Edit inBrackets(YamlPiece.Sequence list, YamlPiece item) {
        String text = document.text();
        boolean last = list.items().getLast().equals(item);
        if (!last) {
            int comma = text.indexOf(',', item.end()) + 1;
            return Edit.delete(item.start(), text.startsWith(" ", comma) ? comma + 1 : comma);
        }
        boolean alone = list.items().size() == 1;
        return Edit.delete(
                alone ? item.start() : list.items().get(list.items().size() - 2).end(), item.end());
    }

    private boolean isOurs(Section section, YamlPiece.Mapping item) {
        return mark(section, item)
                .filter(mark -> mark.text("cluster").equals(Optional.of(cluster)))
                .isPresent();
    }

    private static Optional<YamlPiece.Mapping> mark(Section section, YamlPiece.Mapping item) {
        return item.mapping(section.part).map(part -> part.mappings("extensions")).orElse(List.of()).stream()
                .filter(extension -> extension.text("name").equals(Optional.of(Mark.NAME)))
                .findFirst()
                .flatMap(extension -> extension.mapping("extension"));
    }
}
