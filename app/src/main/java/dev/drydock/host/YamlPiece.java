package dev.drydock.host;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML text together with the span it takes up, for whoever changes a text without writing it anew. Offsets
 * count chars from the text's beginning; {@code end} is the first that is no longer part of it. A block mapping or list ends
 * where its last scalar does, before the comments and blank lines that follow.
 */
public sealed interface YamlPiece {
    int start();

    int end();

    /** @param quoted whether it is text whatever it looks like */
    record Scalar(int start, int end, String text, boolean quoted) implements YamlPiece {}

    /**
     * A list.
     *
     * @param start of a block list: its first dash
     * @param flow whether it is written in brackets
     */
    record Sequence(int start, int end, boolean flow, List<YamlPiece> items) implements YamlPiece {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param flow whether it is written in braces, as JSON is */
    record Mapping(int start, int end, boolean flow, List<Entry> entries) implements YamlPiece {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }

        /** The text of a scalar value. */
        public Optional<String> text(String key) {
            return entry(key).map(Entry::value).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
        }

        public Optional<Mapping> mapping(String key) {
            return entry(key)
                    .map(Entry::value)
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
        }

        /** The items of a list that are mappings; none where there is no list. */
        public List<Mapping> mappings(String key) {
            return entry(key)
                    .map(Entry::value)
                    .filter(Sequence.class::isInstance)
                    .map(value -> ((Sequence) value).items())
                    .orElse(List.of())
                    .stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .toList();
        }
    }

    /** One key of a mapping. */
    record Entry(Scalar key, YamlPiece value) {}
}
