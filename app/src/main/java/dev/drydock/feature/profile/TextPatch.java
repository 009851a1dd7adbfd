package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Position;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.Map;
import java.util.TreeMap;

/** Replaces single values in the text of a YAML file and leaves every other character as it is. */
final class TextPatch {
    private final String file;
    private final String text;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private record Change(int length, String replacement) {}

    TextPatch(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws ProblemException when the value is written in a way that has no plain place, such as an alias */
    void replace(YamlNode node, String replacement) throws ProblemException {
        if (node instanceof Scalar scalar) {
            int offset = offset(scalar.at());
            for (String quote : new String[] {"", "\"", "'"}) {
                String written = quote + scalar.text() + quote;
                if (text.startsWith(written, offset)) {
                    changes.put(offset, new Change(written.length(), replacement));
                    return;
                }
            }
        }
        throw new ProblemException(new ManifestProblem.FileBroken(
                file, node.at().line(), node.at().column(), Message.of("profile.broken.plain")));
    }

    String text() {
        StringBuilder patched = new StringBuilder(text);
        for (Map.Entry<Integer, Change> change : changes.descendingMap().entrySet()) {
            int start = change.getKey();
            patched.replace(
                    start, start + change.getValue().length(), change.getValue().replacement());
        }
        return patched.toString();
    }

    private int offset(Position at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = nextLine(start);
        }
        return text.offsetByCodePoints(start, at.column() - 1);
    }

    /** Lines end at LF, CR LF, or CR (YAML 1.2.2, 5.4). */
    private int nextLine(int start) {
        int end = start;
        while (text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
