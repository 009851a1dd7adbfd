package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the places of a kubeconfig where a cluster's entries go in, each in the style that the list is written in. */
final class Addition {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Document document;
    private final OwnEntries ours;
    private final boolean switchTo;
    private final List<Edit> edits = new ArrayList<>();
    /** Lines for keys that are not there yet; they go before the first key, where no missing line break can spoil them. */
    private final StringBuilder head = new StringBuilder();

    private final String indent;

    Addition(Document document, OwnEntries ours, boolean switchTo) {
        this.document = document;
        this.ours = ours;
        this.switchTo = switchTo;
        this.indent = document.indent(document.head());
    }

    /** @param fileThere whether there is a file at all */
    List<Edit> edits(boolean fileThere) throws ProblemException {
        if (document.keys().isEmpty()) {
            headLine("apiVersion: v1" + (fileThere ? Mark.ADDED : Mark.MADE));
            headLine("kind: Config" + Mark.ADDED);
        }
        for (Section section : Section.values()) {
            into(section);
        }
        if (switchTo) {
            switchContext();
        }
        edits.add(Edit.insert(document.lineStart(document.head()), head.toString()));
        return edits;
    }

    private void into(Section section) throws ProblemException {
        Optional<YamlPiece.Entry> key = document.key(section.list);
        Map<String, Object> item = ours.item(section, former());
        if (key.isEmpty()) {
            headLine(section.list + ":" + Mark.ADDED);
            head.append(Rendering.block(item, indent, document.lineBreak()));
            return;
        }
        switch (key.get().value()) {
            case YamlPiece.Sequence list when !list.flow() -> below(key.get(), item, document.indent(list.start()));
            case YamlPiece.Sequence list
            when !list.items().isEmpty() || !document.onOneLine(key.get()) -> {
                String separator = list.items().isEmpty() ? "" : ", ";
                edits.add(Edit.insert(list.start() + 1, Rendering.flow(item) + separator));
            }
            case YamlPiece.Sequence _ -> instead(key.get(), item);
            case YamlPiece.Scalar scalar
            when isNothing(scalar) && document.onOneLine(key.get()) -> instead(key.get(), item);
            default -> throw document.refusedShape(key.get());
        }
    }

    private static boolean isNothing(YamlPiece.Scalar scalar) {
        return !scalar.quoted() && NOTHING.contains(scalar.text());
    }

    /** An empty value is turned into a comment, and the list begins below it. */
    private void instead(YamlPiece.Entry key, Map<String, Object> item) throws ProblemException {
        boolean written = key.value().end() > key.value().start();
        if (written) {
            edits.add(Edit.insert(document.afterColon(key), Mark.WAS));
        }
        below(key, item, indent);
    }

    private void below(YamlPiece.Entry key, Map<String, Object> item, String itemIndent) throws ProblemException {
        if (!itemIndent.isBlank()) {
            throw document.refusedShape(key);
        }
        int line = document.afterColon(key);
        String lineBreak = document.lineBreak();
        String text = Rendering.block(item, itemIndent, lineBreak);
        boolean last = !document.hasLineBreakAfter(line);
        edits.add(Edit.insert(
                document.lineEnd(line),
                last ? lineBreak + text.substring(0, text.length() - lineBreak.length()) : text));
    }

    private Optional<String> former() {
        return switchTo ? document.key("current-context").map(entry -> text(entry.value())) : Optional.empty();
    }

    private static String text(YamlPiece value) {
        return value instanceof YamlPiece.Scalar scalar ? scalar.text() : "";
    }

    private void switchContext() throws ProblemException {
        Optional<YamlPiece.Entry> key = document.key("current-context");
        if (key.isEmpty()) {
            headLine("current-context: " + Rendering.scalar(ours.name()) + Mark.ADDED);
            return;
        }
        if (!(key.get().value() instanceof YamlPiece.Scalar) || !document.onOneLine(key.get())) {
            throw document.refusedShape(key.get());
        }
        edits.add(Edit.insert(document.afterColon(key.get()), " " + Rendering.scalar(ours.name()) + Mark.WAS));
    }

    private void headLine(String line) {
        head.append(indent).append(line).append(document.lineBreak());
    }
}
