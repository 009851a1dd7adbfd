package dev.drydock.text;

import dev.drydock.model.LocalizedText;
import dev.drydock.model.Message;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The message bundles in one language. A key's first word names its bundle: {@code problem.…} lies in
 * {@code problem.properties} (English) and {@code problem_zh_CN.properties}. Immutable; a change of language is a new one.
 */
public final class Messages {
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    /** @param locale any; where there are no bundles in its language, English is spoken */
    public Messages(Locale locale) {
        this.locale =
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /**
     * The sentence in this language.
     *
     * @param arguments what to fill in; a {@link Message} or {@link LocalizedText} among them is translated first
     * @throws java.util.MissingResourceException for a key that no bundle has: a defect, which MessagesTest finds
     */
    public String text(String key, Object... arguments) {
        MessageFormat pattern = new MessageFormat(bundle(key).getString(key), locale);
        Format[] formats = pattern.getFormatsByArgumentIndex();
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] = i < formats.length && formats[i] != null ? arguments[i] : plain(arguments[i]);
        }
        return pattern.format(filled);
    }

    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    /** All sentences of one bundle by their keys; for those that have no place for arguments. */
    public Map<String, String> all(String bundle) {
        return bundle(bundle + ".").keySet().stream().collect(Collectors.toMap(key -> key, this::text));
    }

    /** Without a format of its own a number is a port or a line, which no language groups by thousands. */
    private Object plain(Object argument) {
        return switch (argument) {
            case Message nested -> text(nested);
            case LocalizedText text -> text.in(locale);
            default -> argument.toString();
        };
    }

    private ResourceBundle bundle(String key) {
        String name = key.substring(0, Math.max(key.indexOf('.'), 0));
        return ResourceBundle.getBundle("dev.drydock.text." + name, locale, ENGLISH_ELSE);
    }
}
