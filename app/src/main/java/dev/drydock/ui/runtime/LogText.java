package dev.drydock.ui.runtime;

import dev.drydock.text.PlainText;

/** Makes a line of a log fit for a cell of the list. */
final class LogText {
    private static final int LONGEST = 8_000;

    private LogText() {}

    static String clean(String line) {
        String plain = PlainText.of(line);
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) + " …" : plain;
        return cut.replace("\t", "    ");
    }
}
