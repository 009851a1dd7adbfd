package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Position;

/** The text of a YAML file as its lines and values lie in it; offsets count characters from 0. */
record YamlText(String text) {

    int offset(Position at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = lineEnd(start);
        }
        return Math.min(
                text.length(), text.offsetByCodePoints(start, Math.min(at.column() - 1, codePointsFrom(start))));
    }

    private int codePointsFrom(int start) {
        return text.codePointCount(start, text.length());
    }

    int start(YamlNode node) {
        return offset(node.at());
    }

    /** Just after its last character that is no space. */
    int end(YamlNode node) {
        int start = start(node);
        int end = Math.max(start, offset(node.end()));
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The beginning of the next line. Lines end at LF, CR LF, or CR (YAML 1.2.2, 5.4). */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** What stands before it on its line. */
    String before(int offset) {
        return text.substring(lineStart(offset), offset);
    }

    /** The line end that the file uses. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    boolean isFlow(YamlNode node) {
        int start = start(node);
        return start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == '{');
    }

    YamlText replace(int start, int end, String by) {
        return new YamlText(text.substring(0, start) + by + text.substring(end));
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
