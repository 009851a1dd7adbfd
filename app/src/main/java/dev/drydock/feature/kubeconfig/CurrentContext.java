package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** The line that says which context is the current one. */
final class CurrentContext {
    private final Document document;
    private final Optional<YamlPiece.Entry> line;

    CurrentContext(Document document) {
        this.document = document;
        this.line = document.key("current-context").filter(entry -> entry.value() instanceof YamlPiece.Scalar);
    }

    boolean is(String context) {
        return name().equals(Optional.of(context));
    }

    /** Whether it leads to an entry of Drydock's that is not there, as after a removal. */
    boolean leadsNowhere() {
        return name().filter(Mark::looksLikeOurs)
                .filter(name -> document.items(Section.CONTEXTS).stream()
                        .noneMatch(item -> item.text("name").equals(Optional.of(name))))
                .isPresent();
    }

    private Optional<String> name() {
        return line.map(entry -> ((YamlPiece.Scalar) entry.value()).text());
    }

    /**
     * Puts back what the line's own comment says was there before.
     *
     * @return nothing where it has no such comment
     */
    List<Edit> back() throws ProblemException {
        if (line.isEmpty()) {
            return List.of();
        }
        int end = line.get().value().end();
        if (document.text().startsWith(Mark.ADDED, end)) {
            int start = document.lineStart(line.get().key().start());
            return List.of(Edit.delete(start, document.lineEnd(end)));
        }
        return document.text().startsWith(Mark.WAS, end)
                ? List.of(Edit.delete(document.afterColon(line.get()), end + Mark.WAS.length()))
                : List.of();
    }

    /** Names another context, or none. */
    List<Edit> to(String context) {
        return line.map(entry -> new Edit(
                        entry.value().start(),
                        entry.value().end(),
                        context.isEmpty() ? "\"\"" : Rendering.scalar(context)))
                .map(List::of)
                .orElse(List.of());
    }
}
