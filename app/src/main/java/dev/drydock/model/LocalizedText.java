package dev.drydock.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A text from a file that may say it in both of Drydock's languages.
 *
 * @param english the text, or the only one there is
 * @param chinese its Simplified Chinese form, where the file has one
 */
public record LocalizedText(String english, Optional<String> chinese) {
    public static LocalizedText of(String text) {
        return new LocalizedText(text, Optional.empty());
    }

    /** The text in this language, or the English one. */
    public String in(Locale locale) {
        boolean wantsChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return wantsChinese ? chinese.orElse(english) : english;
    }
}
