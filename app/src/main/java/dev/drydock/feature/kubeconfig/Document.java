package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.host.YamlPieces;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;

/** A kubeconfig as text, with the places of its parts. */
final class Document {
    private final String file;
    private final String text;
    private final Optional<YamlPiece.Mapping> root;

    private Document(String file, String text, Optional<YamlPiece.Mapping> root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a text without a byte order mark.
     *
     * @throws ProblemException {@link KubeconfigProblem.KubeconfigNotEditable} for all that cannot be changed in places
     */
    static Document of(String file, String text) throws ProblemException {
        Document empty = new Document(file, text, Optional.empty());
        Optional<YamlPiece> found = empty.parse();
        if (found.isEmpty()) {
            return empty;
        }
        if (!(found.get() instanceof YamlPiece.Mapping mapping)) {
            throw empty.refused(Message.of("problem.kubeconfig.root"));
        }
        if (mapping.flow()) {
            throw empty.refused(Message.of("problem.kubeconfig.json"));
        }
        Document document = new Document(file, text, Optional.of(mapping));
        if (!document.indent(document.head()).isBlank()) {
            throw empty.refused(Message.of("problem.kubeconfig.root"));
        }
        return document;
    }

    private Optional<YamlPiece> parse() throws ProblemException {
        try {
            return YamlPieces.of(file, text);
        } catch (ProblemException e) {
            if (e.problem() instanceof ManifestProblem.FileBroken broken) {
                Message place = Message.of("problem.kubeconfig.place", broken.line(), broken.column(), broken.what());
                throw new ProblemException(new KubeconfigProblem.KubeconfigNotEditable(file, place), e);
            }
            throw e;
        }
    }

    String text() {
        return text;
    }

    List<YamlPiece.Entry> keys() {
        return root.map(YamlPiece.Mapping::entries).orElse(List.of());
    }

    Optional<YamlPiece.Entry> key(String name) {
        return root.flatMap(mapping -> mapping.entry(name));
    }

    List<YamlPiece.Mapping> items(Section section) {
        return root.map(mapping -> mapping.mappings(section.list)).orElse(List.of());
    }

    /** Where a first key would stand. */
    int head() {
        return keys().isEmpty() ? 0 : keys().getFirst().key().start();
    }

    /** What stands before an offset on its line. */
    String indent(int offset) {
        return text.substring(lineStart(offset), offset);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset after the line break. */
    int lineEnd(int offset) {
        int found = text.indexOf('\n', offset);
        return found < 0 ? text.length() : found + 1;
    }

    boolean hasLineBreakAfter(int offset) {
        return text.indexOf('\n', offset) >= 0;
    }

    /** The line break that the file uses. */
    String lineBreak() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The offset after a key's colon. */
    int afterColon(YamlPiece.Entry entry) throws ProblemException {
        int offset = entry.key().end();
        while (offset < text.length() && text.charAt(offset) == ' ') {
            offset++;
        }
        if (offset == text.length() || text.charAt(offset) != ':') {
            throw refusedShape(entry);
        }
        return offset + 1;
    }

    /** Whether the value begins and ends on its key's line, with nothing behind it but a comment. */
    boolean onOneLine(YamlPiece.Entry entry) {
        int end = Math.max(entry.value().end(), entry.key().end());
        String rest = text.substring(end, lineEnd(end)).strip();
        return lineStart(end) == lineStart(entry.key().start())
                && (rest.isEmpty() || rest.equals(":") || rest.startsWith("#") || rest.matches(":\\s*#.*"));
    }

    ProblemException refusedShape(YamlPiece.Entry entry) {
        return refused(Message.of("problem.kubeconfig.shape", entry.key().text()));
    }

    ProblemException refused(Message why) {
        return new ProblemException(new KubeconfigProblem.KubeconfigNotEditable(file, why));
    }

    ProblemException taken(String name) {
        return new ProblemException(new KubeconfigProblem.KubeconfigNameTaken(file, name));
    }
}
