package dev.drydock.feature.kubeconfig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Samples as people and programs write them, in as many ways as YAML has. */
final class RandomKubeconfig {
    private final Random random;
    private final String lineBreak;
    private final String indent;

    RandomKubeconfig(long seed) {
        random = new Random(seed);
        lineBreak = one("\n", "\n", "\r\n");
        indent = one("", "", "  ", "    ");
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(line("apiVersion: v1" + comment()));
        parts.add(line("kind: Config" + comment()));
        for (Section section : Section.values()) {
            maybe(parts, list(section));
        }
        maybe(
                parts,
                line(one(
                        "current-context: a0",
                        "current-context: \"a0\" # mine",
                        "current-context:",
                        "current-context: ''")));
        maybe(parts, line("preferences: {}"));
        maybe(
                parts,
                line("x-other:")
                        + line("  - {a: [1, 2], b: \"# no comment\"}")
                        + line("  - |")
                        + line("    text: [")
                        + line("    # text"));
        Collections.shuffle(parts, random);
        String text = one("", "", "\uFEFF")
                + one("", "# head" + lineBreak + lineBreak, "---" + lineBreak)
                + String.join("", parts)
                + one("", "", "# foot" + lineBreak, lineBreak + lineBreak);
        return one(0, 1, 2) == 0 ? text.stripTrailing() : text;
    }

    private void maybe(List<String> parts, String part) {
        if (random.nextInt(6) > 0) {
            parts.add(part);
        }
    }

    private String list(Section section) {
        String key = one("", "\"", "'");
        String head = key + section.list + key + one(":", ":", " :");
        return switch (random.nextInt(6)) {
            case 0 -> line(head + one(" []", "   [ ]", " null", " ~", "") + comment());
            case 1 -> line(head + " [" + flow(section, 0) + ", " + flow(section, 1) + "]" + comment());
            case 2 -> line(head + " [") + line("    " + flow(section, 0) + "  ]");
            default -> line(head + comment()) + block(section);
        };
    }

    private String block(Section section) {
        String more = one("", "  ");
        StringBuilder items = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            items.append(one("", line(more + "# the number " + i), lineBreak));
            items.append(line(more + "- name: a" + i + comment()));
            items.append(line(more + "  " + section.part + ":"));
            items.append(line(more + "    "
                    + one("server: https://10.0.0.1", "exec: {command: aws, args: [\"-v\"]}", "é: 'ü 🚢'")));
            items.append(
                    one("", line(more + "    extensions:") + line(more + "    - {name: other, extension: {a: b}}")));
        }
        return items.toString();
    }

    private String flow(Section section, int number) {
        return one("{name: a%1$d, %2$s: {}}", "{\"name\": \"a%1$d\", \"%2$s\": {\"server\": \"https://10.0.0.1\"}}")
                .formatted(number, section.part);
    }

    private String comment() {
        return one("", "", " # [] a comment: {", "   ");
    }

    private String line(String text) {
        return indent + text + lineBreak;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
