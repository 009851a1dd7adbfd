package dev.drydock.ui.profile;

/** Text fields know LF alone; files that came from Windows keep their CR LF. */
final class LineEnds {
    private LineEnds() {}

    static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The text with the line ends of the file that it is to replace. */
    static String like(String file, String text) {
        return file.contains("\r\n") ? plain(text).replace("\n", "\r\n") : text;
    }
}
