package dev.drydock.host;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file together with the place where it stands, so that a reader can say what is wrong where. */
public sealed interface YamlNode {
    Position at();

    /**
     * Just after its last character. Trailing line ends may be counted in where the last value is a block scalar; an alias
     * ends where the part it stands for ends.
     */
    Position end();

    /** A place in a file; both count from 1. */
    record Position(int line, int column) {}

    /** Keys and values in the order of the file; a key stands in it once. */
    record Mapping(Position at, Position end, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One key of a mapping. */
    record Entry(Scalar key, YamlNode value) {}

    /** A list. */
    record Sequence(Position at, Position end, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text as written, without its quotes
     */
    record Scalar(Position at, Position end, String text, Kind kind) implements YamlNode {}

    /** What an unquoted value stands for in the core schema (YAML 1.2.2, 10.3); quoted ones are always text. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        TRUTH,
        NOTHING
    }
}
