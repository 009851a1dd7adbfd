package dev.drydock.cli;

import dev.drydock.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The words of the help in the user's language, under the keys that picocli looks for: the bundle {@code help}. Made only
 * where help is shown, for the language lies in the store.
 */
final class HelpWords extends ResourceBundle {
    private static final String BUNDLE = "help";

    private final Map<String, String> words = new HashMap<>();

    private HelpWords(Messages messages) {
        messages.all(BUNDLE).forEach((key, text) -> words.put(key.substring(BUNDLE.length() + 1), text));
    }

    /** For one run of the program: all its commands share the words. */
    static IHelpFactory factory(Supplier<Messages> language) {
        return new IHelpFactory() {
            private @Nullable HelpWords words;

            @Override
            public Help create(CommandSpec command, Help.ColorScheme colours) {
                HelpWords known = words == null ? new HelpWords(language.get()) : words;
                words = known;
                command.resourceBundle(known);
                return new Help(command, colours) {
                    // picocli counts characters, but a Chinese one takes two columns.
                    @Override
                    public int synopsisHeadingLength() {
                        return DisplayWidth.of(
                                commandSpec().usageMessage().synopsisHeading().replace("%n", ""));
                    }
                };
            }
        };
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
