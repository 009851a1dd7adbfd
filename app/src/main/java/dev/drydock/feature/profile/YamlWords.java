package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Kind;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.host.YamlTree;
import dev.drydock.model.ProblemException;

/** Values as YAML writes them: plainly where that reads back as the same text, in double quotes elsewhere. */
final class YamlWords {
    private YamlWords() {}

    static String text(String value) {
        return readsBack(value) ? value : quoted(value);
    }

    /** YAML 1.2.2, 7.3.1: what JSON escapes, and the line ends of Unicode. */
    static String quoted(String value) {
        StringBuilder written = new StringBuilder("\"");
        value.chars().forEach(character -> written.append(escaped((char) character)));
        return written.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                boolean control = Character.isISOControl(character) || (character >= '\u2028' && character <= '\u2029');
                yield control || character == '\uFEFF'
                        ? String.format("\\u%04x", (int) character)
                        : String.valueOf(character);
            }
        };
    }

    private static boolean readsBack(String value) {
        if (value.isBlank() || value.lines().count() > 1) {
            return false;
        }
        try {
            YamlNode read = new YamlTree("").read("[" + value + "]");
            return read instanceof Sequence list
                    && list.items().size() == 1
                    && list.items().getFirst() instanceof Scalar scalar
                    && scalar.kind() == Kind.TEXT
                    && scalar.text().equals(value)
                    && isValueOfAKey(value);
        } catch (ProblemException notPlain) {
            return false;
        }
    }

    private static boolean isValueOfAKey(String value) throws ProblemException {
        return new YamlTree("").read("k: " + value + " # c") instanceof YamlNode.Mapping mapping
                && mapping.get("k")
                        .filter(read ->
                                read instanceof Scalar scalar && scalar.text().equals(value))
                        .isPresent();
    }
}
