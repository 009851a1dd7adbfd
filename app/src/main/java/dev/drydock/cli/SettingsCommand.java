package dev.drydock.cli;

import dev.drydock.feature.preflight.Check;
import dev.drydock.feature.settings.SettingKey;
import dev.drydock.model.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock settings}: its subcommands are methods, for they are one line each. */
@Command(name = "settings", synopsisSubcommandLabel = "[list | get | set]")
final class SettingsCommand implements Callable<Integer> {
    private static final List<String> KEYS =
            Stream.of(SettingKey.values()).map(SettingKey::word).toList();

    private static final Map<String, List<String>> CHOICES = Map.of(
            SettingKey.LANGUAGE.word(), List.of("en", "zh", ""), SettingKey.THEME.word(), List.of("light", "dark", ""));

    /** The window's word for no choice of one's own. */
    private static final String SYSTEM = "system";

    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    SettingsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Without a word of its own it lists them. */
    @Override
    public Integer call() {
        return list(common);
    }

    @Command(name = "list", aliases = "ls")
    int list(@Mixin Common own) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        KEYS.forEach(key -> values.put(key, setting(key)));
        Printer printer = new Printer(invocation.console());
        if (asJson(own)) {
            printer.json(values);
        } else {
            Table table = new Table(invocation.console().heading("cli.settings.heading"));
            values.forEach((key, value) -> table.row(key, value.orElseGet(() -> usual(key))));
            printer.rows(KEYS, () -> table, "");
        }
        return ExitCode.DONE;
    }

    @Command(name = "get")
    int get(@Mixin Common own, @Parameters(paramLabel = "KEY") String key) {
        Optional<String> value = setting(known(key));
        if (asJson(own)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("key", key);
            fields.put("value", value);
            new Printer(invocation.console()).json(fields);
        } else {
            invocation.console().out().println(value.orElse(""));
        }
        return ExitCode.DONE;
    }

    @Command(name = "set")
    int set(
            @Mixin Common own,
            @Parameters(paramLabel = "KEY") String key,
            @Parameters(paramLabel = "VALUE") String typed)
            throws ProblemException, InterruptedException {
        String value = CHOICES.containsKey(key) && typed.equals(SYSTEM) ? "" : typed;
        List<String> choices = CHOICES.getOrDefault(known(key), List.of(value));
        if (!choices.contains(value)) {
            throw new WrongUsage(
                    "cli.settings.value",
                    "cli.settings.valueRemedy",
                    key,
                    value,
                    String.join(" ", choices).strip());
        }
        invocation.application().choose(key, value);
        if (asJson(own)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("key", key);
            fields.put("value", value);
            new Printer(invocation.console()).json(fields);
        } else if (key.equals(SettingKey.KIND_PATH.word())) {
            Check kind = invocation.application().kind();
            Console console = invocation.console();
            console.error().println(console.text("cli.doctor.check", kind.title(), kind.found()));
        }
        return ExitCode.DONE;
    }

    /** An empty value is a choice that was taken back. */
    private Optional<String> setting(String key) {
        return invocation.application().setting(key).filter(value -> !value.isEmpty());
    }

    /** What counts where nothing was chosen. */
    private String usual(String key) {
        Console console = invocation.console();
        return console.text(
                "cli.settings.usual." + key, console.language().get().locale().getLanguage());
    }

    private boolean asJson(Common own) {
        return own.json() || common.json();
    }

    private static String known(String key) {
        if (!KEYS.contains(key)) {
            throw new WrongUsage("cli.settings.unknown", "cli.settings.unknownRemedy", key, String.join(", ", KEYS));
        }
        return key;
    }
}
