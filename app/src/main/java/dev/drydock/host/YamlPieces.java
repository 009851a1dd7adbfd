package dev.drydock.host;

import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Finds the pieces of a YAML text. What {@link YamlTree} refuses is refused here too, and anchors and aliases besides: a
 * piece that stands for others elsewhere cannot be changed alone.
 */
public final class YamlPieces {
    private final YamlTree tree;
    private final String text;
    private final Iterator<Event> events;
    private final boolean plainOffsets;

    private YamlPieces(YamlTree tree, String text) {
        this.tree = tree;
        this.text = text;
        this.events = new Parse(tree.settings(text)).parseString(text).iterator();
        this.plainOffsets = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /**
     * The only document of a text; empty where it has none.
     *
     * @param file what to call it when it is broken
     */
    public static Optional<YamlPiece> of(String file, String text) throws ProblemException {
        YamlTree tree = new YamlTree(file);
        List<YamlNode> documents = tree.readAll(text);
        if (documents.size() > 1) {
            throw tree.broken(documents.get(1).at(), Message.of("problem.yaml.documents", documents.size()));
        }
        YamlPieces pieces = new YamlPieces(tree, text);
        return documents.isEmpty() ? Optional.empty() : Optional.of(pieces.document());
    }

    private YamlPiece document() throws ProblemException {
        Event next = events.next();
        while (next.getEventId() != Event.ID.DocumentStart) {
            next = events.next();
        }
        return piece(events.next());
    }

    private YamlPiece piece(Event event) throws ProblemException {
        if (event.getEventId() == Event.ID.Alias
                || ((NodeEvent) event).getAnchor().isPresent()) {
            throw tree.broken(YamlTree.position(event), Message.of("problem.yaml.anchor"));
        }
        return switch (event) {
            case MappingStartEvent start -> mapping(start);
            case SequenceStartEvent start -> sequence(start);
            default -> scalar((ScalarEvent) event);
        };
    }

    private YamlPiece.Mapping mapping(MappingStartEvent start) throws ProblemException {
        List<YamlPiece.Entry> entries = new ArrayList<>();
        int end = offset(start.getStartMark());
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            YamlPiece.Scalar key = (YamlPiece.Scalar) piece(next);
            YamlPiece value = piece(events.next());
            entries.add(new YamlPiece.Entry(key, value));
            end = value.end();
            next = events.next();
        }
        int closed = start.isFlow() ? offset(next.getEndMark()) : end;
        return new YamlPiece.Mapping(offset(start.getStartMark()), closed, start.isFlow(), entries);
    }

    private YamlPiece.Sequence sequence(SequenceStartEvent start) throws ProblemException {
        List<YamlPiece> items = new ArrayList<>();
        int end = offset(start.getStartMark());
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            YamlPiece item = piece(next);
            items.add(item);
            end = item.end();
            next = events.next();
        }
        int closed = start.isFlow() ? offset(next.getEndMark()) : end;
        return new YamlPiece.Sequence(offset(start.getStartMark()), closed, start.isFlow(), items);
    }

    private YamlPiece.Scalar scalar(ScalarEvent scalar) {
        return new YamlPiece.Scalar(
                offset(scalar.getStartMark()), offset(scalar.getEndMark()), scalar.getValue(), !scalar.isPlain());
    }

    /** The library counts code points. */
    private int offset(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        return plainOffsets ? index : text.offsetByCodePoints(0, index);
    }
}
