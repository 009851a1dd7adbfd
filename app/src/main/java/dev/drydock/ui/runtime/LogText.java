package dev.drydock.ui.runtime;

import java.util.regex.Pattern;

/** Makes a line of a log fit to be shown: colours of terminals are dropped, control characters become visible. */
final class LogText {
    /** CSI and OSC sequences and lone escapes (ECMA-48 5.4, 8.3.89). */
    private static final Pattern TERMINAL =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?|[@-Z\\\\-_])");

    private static final int LONGEST = 8_000;
    private static final int PICTURES = 0x2400;

    private LogText() {}

    static String clean(String line) {
        if (line.length() <= LONGEST && line.chars().noneMatch(LogText::control)) {
            return line;
        }
        String plain = TERMINAL.matcher(line).replaceAll("");
        StringBuilder shown = new StringBuilder(plain.length());
        plain.chars().limit(LONGEST).forEach(character -> shown.append(visible((char) character)));
        return plain.length() > LONGEST ? shown.append(" …").toString() : shown.toString();
    }

    private static boolean control(int character) {
        return Character.isISOControl(character) || bidi(character);
    }

    /** Controls that turn the reading direction could make a log say what it does not. */
    private static boolean bidi(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static String visible(char character) {
        if (character == '\t') {
            return "    ";
        }
        if (character < 0x20) {
            return String.valueOf((char) (PICTURES + character));
        }
        if (character == 0x7F) {
            return "␡";
        }
        return control(character) ? String.format("\\u%04X", (int) character) : String.valueOf(character);
    }
}
