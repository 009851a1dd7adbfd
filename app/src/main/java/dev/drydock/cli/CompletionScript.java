package dev.drydock.cli;

import dev.drydock.feature.settings.SettingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script by which bash and zsh complete commands, options and names. picocli writes it; names that change are asked for
 * when they are wanted, with {@code drydock names}.
 */
final class CompletionScript {
    private static final List<String> CLUSTERS = List.of("@clusters@");

    /** What the parameters of this label can be. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "PROFILE", List.of("@profiles@"),
            "NAME", CLUSTERS,
            "POD", List.of("@pods@"),
            "SHELL", List.of("bash", "zsh"),
            "KEY", Arrays.stream(SettingKey.values()).map(SettingKey::word).toList(),
            "VALUE", List.of("system", "en", "zh", "light", "dark"));

    private static final Pattern PLACE = Pattern.compile("\"@([a-z]+)@\"");
    /** How picocli introduces its script: how to install it in other ways, and sources. */
    private static final Pattern PREFACE = Pattern.compile("(?s)\\A#!.*?\\n\\n");

    private static final String OWN_PREFACE = """
            #!/usr/bin/env bash
            # Completes drydock in bash and zsh. For this session:  source <(drydock completion bash)

            """;

    private CompletionScript() {}

    /** @param root is given what can be completed, and is of no other use afterwards */
    static String of(CommandLine root) {
        complete(root);
        String script = PREFACE.matcher(AutoComplete.bash("drydock", root)).replaceFirst(OWN_PREFACE);
        return PLACE.matcher(script.replaceAll(" \\(see \\[\\d]\\)", ""))
                .replaceAll("\\$(\"\\${COMP_WORDS[0]}\" names $1 2>/dev/null)");
    }

    private static void complete(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        for (PositionalParamSpec old : List.copyOf(spec.positionalParameters())) {
            List<String> values = VALUES.get(old.paramLabel());
            if (values != null) {
                spec.remove(old);
                spec.add(PositionalParamSpec.builder(old)
                        .completionCandidates(values)
                        .build());
            }
        }
        for (OptionSpec old : List.copyOf(spec.options())) {
            Iterable<String> known = old.completionCandidates();
            Iterable<String> values = old.longestName().equals("--cluster") ? CLUSTERS : known;
            if (values != null) {
                List<String> words = new ArrayList<>();
                values.forEach(value -> words.add(value.toLowerCase(Locale.ROOT)));
                spec.remove(old);
                spec.add(OptionSpec.builder(old).completionCandidates(words).build());
            }
        }
        line.getSubcommands().values().stream().distinct().forEach(CompletionScript::complete);
    }
}
