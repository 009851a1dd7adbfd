package dev.drydock.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes foreign text fit to be shown: a terminal's sequences are dropped, other control characters become visible. */
public final class PlainText {
    /** CSI and OSC sequences and lone escapes (ECMA-48 5.4, 8.3.89). */
    private static final Pattern TERMINAL =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?|[@-Z\\\\-_])");

    private static final int PICTURES = 0x2400;

    private PlainText() {}

    /** One line, whose tabs stay. */
    public static String of(String line) {
        if (line.chars().noneMatch(PlainText::shown)) {
            return line;
        }
        return TERMINAL.matcher(line)
                .replaceAll("")
                .chars()
                .mapToObj(character -> visible((char) character))
                .collect(Collectors.joining());
    }

    /** The same for text of several lines, whose line feeds stay too. */
    public static String ofLines(String text) {
        return text.indexOf('\n') < 0
                ? of(text)
                : text.replace("\r\n", "\n")
                        .lines()
                        .map(PlainText::of)
                        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private static boolean shown(int character) {
        return character != '\t' && (Character.isISOControl(character) || bidi(character));
    }

    /** Controls that turn the reading direction could make a text say what it does not. */
    private static boolean bidi(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static String visible(char character) {
        if (!shown(character)) {
            return String.valueOf(character);
        }
        if (character < 0x20) {
            return String.valueOf((char) (PICTURES + character));
        }
        return character == 0x7F ? "␡" : String.format("\\u%04X", (int) character);
    }
}
