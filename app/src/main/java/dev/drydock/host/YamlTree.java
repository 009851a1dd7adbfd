package dev.drydock.host;

import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML that anybody may have written: at most 3 MB, 64 levels and 50 aliases, no tags. Every other file ends in a
 * {@link ManifestProblem.FileBroken} with line and column. The only class, with its builder, that knows the YAML library.
 */
public final class YamlTree {
    private static final int LARGEST = 3 * 1024 * 1024;

    private final String file;

    /** @param file what to call it when it is broken */
    public YamlTree(String file) {
        this.file = file;
    }

    /** The file's only document. */
    public YamlNode read(String text) throws ProblemException {
        List<YamlNode> documents = readAll(text);
        if (documents.size() != 1) {
            YamlNode.Position at = documents.isEmpty()
                    ? new YamlNode.Position(1, 1)
                    : documents.get(1).at();
            throw broken(at, Message.of("problem.yaml.documents", documents.size()));
        }
        return documents.getFirst();
    }

    /** All documents of the file, separated by {@code ---}. */
    public List<YamlNode> readAll(String text) throws ProblemException {
        if (text.length() > LARGEST) {
            throw broken(new YamlNode.Position(1, 1), Message.of("problem.yaml.large"));
        }
        LoadSettings settings = settings(text);
        List<YamlNode> documents = new ArrayList<>();
        try {
            YamlTreeBuilder builder = new YamlTreeBuilder(
                    this, new Parse(settings).parseString(text).iterator());
            for (Optional<YamlNode> next = builder.document(); next.isPresent(); next = builder.document()) {
                documents.add(next.get());
            }
        } catch (MarkedYamlEngineException e) {
            YamlNode.Position at = e.getProblemMark().map(YamlTree::position).orElse(new YamlNode.Position(1, 1));
            throw broken(at, Message.of("problem.yaml.syntax", String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw broken(
                    new YamlNode.Position(1, 1), Message.of("problem.yaml.syntax", String.valueOf(e.getMessage())));
        }
        return documents;
    }

    /** The library, read in pieces, fails at a piece that ends in the middle of a character; so it gets one piece. */
    LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(text.length() + 2)
                .build();
    }

    ProblemException broken(YamlNode.Position at, Message what) {
        return new ProblemException(new ManifestProblem.FileBroken(file, at.line(), at.column(), what));
    }

    static YamlNode.Position position(Event event) {
        return event.getStartMark().map(YamlTree::position).orElse(new YamlNode.Position(1, 1));
    }

    static YamlNode.Position end(Event event) {
        return event.getEndMark().map(YamlTree::position).orElse(new YamlNode.Position(1, 1));
    }

    private static YamlNode.Position position(Mark mark) {
        return new YamlNode.Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
