package dev.drydock.feature.kubeconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as YAML text; maps, lists of maps, text and truth values are all that a kubeconfig entry needs. */
final class Rendering {
    /** Text that no reader of YAML, old or new, takes for anything else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]([A-Za-z0-9+/=._:-]*[A-Za-z0-9+/=._-])?");

    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Rendering() {}

    /** One item of a block list, each line with its line break. */
    static String block(Map<String, Object> item, String indent, String lineBreak) {
        return item(item).stream().map(line -> indent + line + lineBreak).collect(Collectors.joining());
    }

    private static List<String> item(Map<?, ?> item) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(item)) {
            lines.add((lines.isEmpty() ? "- " : "  ") + line);
        }
        return lines;
    }

    private static List<String> lines(Map<?, ?> fields) {
        List<String> lines = new ArrayList<>();
        fields.forEach((key, value) -> {
            switch (value) {
                case Map<?, ?> nested -> {
                    lines.add(key + ":");
                    lines(nested).forEach(line -> lines.add("  " + line));
                }
                case List<?> items -> {
                    lines.add(key + ":");
                    items.forEach(one -> lines.addAll(item((Map<?, ?>) one)));
                }
                default -> lines.add(key + ": " + scalar(value));
            }
        });
        return lines;
    }

    static String scalar(Object value) {
        String text = value.toString();
        boolean plain = value instanceof Boolean || (PLAIN.matcher(text).matches() && !WORDS.contains(text));
        return plain ? text : quoted(text);
    }

    /** The same as JSON, which is YAML's flow style. */
    static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(field -> quoted(field.getKey().toString()) + ": " + flow(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> items -> items.stream().map(Rendering::flow).collect(Collectors.joining(", ", "[", "]"));
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < 0x20 ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
