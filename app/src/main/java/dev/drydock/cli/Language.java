package dev.drydock.cli;

import dev.drydock.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The language of the command line: what the user has chosen, else what the environment says, else the system's. Found out
 * when the first word is printed, because a choice lies in the store.
 */
public final class Language implements Supplier<Messages> {
    /** In the order of POSIX (Base Definitions, 8.2): the first that is set and not empty decides. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private final Map<String, String> environment;
    private final Supplier<Optional<String>> chosen;
    private final Locale system;
    private @Nullable Messages found;

    /** @param chosen a language tag such as {@code zh}; empty text counts as no choice */
    public Language(Map<String, String> environment, Supplier<Optional<String>> chosen, Locale system) {
        this.environment = environment;
        this.chosen = chosen;
        this.system = system;
    }

    @Override
    public synchronized Messages get() {
        Messages known = found;
        if (known == null) {
            known = new Messages(locale());
            found = known;
        }
        return known;
    }

    /** Asks again each time. */
    public Locale locale() {
        return chosen.get()
                .filter(tag -> !tag.isEmpty())
                .or(this::ofTheEnvironment)
                .map(Locale::forLanguageTag)
                .orElse(system);
    }

    /** The JDK asks the C library, which knows only the languages that are installed; ours needs no installing. */
    private Optional<String> ofTheEnvironment() {
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.replaceAll("[.@].*", "").replace('_', '-'))
                .map(tag -> tag.equals("C") || tag.equals("POSIX") ? "en" : tag);
    }
}
