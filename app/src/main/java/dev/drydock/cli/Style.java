package dev.drydock.cli;

/** The few colours there are, by what they mean; none where they are not wanted. */
enum Style {
    GOOD("32"),
    BAD("31"),
    BUSY("36"),
    FAINT("2"),
    STRONG("1");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String of(String text, boolean colour) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
