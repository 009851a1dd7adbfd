package dev.drydock.host;

import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Builds nodes from the parser's events, and stops at what only an attacker or a mistake would write. */
final class YamlTreeBuilder {
    private static final int DEEPEST = 64;
    private static final int MOST_ALIASES = 50;

    private final YamlTree tree;
    private final Iterator<Event> events;
    private final ScalarResolver kinds = new CoreScalarResolver(false);
    private final Map<Anchor, YamlNode> anchored = new HashMap<>();
    private int aliases;
    private int openAnchors;
    /** Where the last value in the file ended: a block's own end mark lies behind the comments that follow it. */
    private YamlNode.Position lastEnd = new YamlNode.Position(1, 1);

    YamlTreeBuilder(YamlTree tree, Iterator<Event> events) {
        this.tree = tree;
        this.events = events;
    }

    /** The next document; empty at the end of the file. */
    Optional<YamlNode> document() throws ProblemException {
        while (events.hasNext()) {
            if (events.next().getEventId() == Event.ID.DocumentStart) {
                anchored.clear();
                YamlNode root = node(events.next(), 1);
                events.next();
                return Optional.of(root);
            }
        }
        return Optional.empty();
    }

    private YamlNode node(Event event, int depth) throws ProblemException {
        if (depth > DEEPEST) {
            throw tree.broken(YamlTree.position(event), Message.of("problem.yaml.deep", DEEPEST));
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        openAnchors += anchor.isPresent() ? 1 : 0;
        YamlNode built =
                switch (event) {
                    case MappingStartEvent start -> mapping(start, depth);
                    case SequenceStartEvent start -> sequence(start, depth);
                    default -> scalar((ScalarEvent) event);
                };
        openAnchors -= anchor.isPresent() ? 1 : 0;
        anchor.ifPresent(name -> anchored.put(name, built));
        return built;
    }

    /** An alias inside an anchored part could multiply itself without bound ("billion laughs"); people do not need it. */
    private YamlNode aliased(AliasEvent alias) throws ProblemException {
        YamlNode target = anchored.get(alias.getAlias());
        aliases++;
        if (target == null || openAnchors > 0 || aliases > MOST_ALIASES) {
            throw tree.broken(
                    YamlTree.position(alias),
                    Message.of("problem.yaml.alias", alias.getAlias().getValue()));
        }
        lastEnd = YamlTree.end(alias);
        return target;
    }

    private YamlNode mapping(MappingStartEvent start, int depth) throws ProblemException {
        refuseTag(start, start.getTag());
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Event next = events.next();
        for (; next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(node(next, depth + 1) instanceof YamlNode.Scalar key)) {
                throw tree.broken(YamlTree.position(next), Message.of("problem.yaml.key"));
            }
            if (!keys.add(key.text())) {
                throw tree.broken(key.at(), Message.of("problem.yaml.twice", key.text()));
            }
            entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
        }
        return new YamlNode.Mapping(YamlTree.position(start), end(start, next), entries);
    }

    private YamlNode sequence(SequenceStartEvent start, int depth) throws ProblemException {
        refuseTag(start, start.getTag());
        List<YamlNode> items = new ArrayList<>();
        Event next = events.next();
        for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new YamlNode.Sequence(YamlTree.position(start), end(start, next), items);
    }

    private YamlNode.Position end(CollectionStartEvent start, Event last) {
        if (start.isFlow()) {
            lastEnd = YamlTree.end(last);
        }
        return lastEnd;
    }

    private YamlNode.Scalar scalar(ScalarEvent scalar) throws ProblemException {
        refuseTag(scalar, scalar.getTag());
        Tag tag = scalar.isPlain() ? kinds.resolve(scalar.getValue(), true) : Tag.STR;
        lastEnd = YamlTree.end(scalar);
        return new YamlNode.Scalar(YamlTree.position(scalar), lastEnd, scalar.getValue(), kind(tag));
    }

    private static YamlNode.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return YamlNode.Kind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return YamlNode.Kind.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlNode.Kind.TRUTH;
        }
        return tag.equals(Tag.NULL) ? YamlNode.Kind.NOTHING : YamlNode.Kind.TEXT;
    }

    private void refuseTag(Event event, Optional<String> tag) throws ProblemException {
        if (tag.isPresent()) {
            throw tree.broken(YamlTree.position(event), Message.of("problem.yaml.tag", tag.get()));
        }
    }
}
