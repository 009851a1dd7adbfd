package dev.drydock.feature.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shell commands that carry out differences; every name is quoted, whatever is in it. */
final class PutBackScript {
    private static final int AT_ONCE = 200;

    private final StringBuilder lines = new StringBuilder("set -e\n");

    /**
     * @param folder what is to be changed
     * @param kept where the copy of it is
     */
    void add(String folder, String kept, TreeDifference difference) {
        lines.append("cd ").append(quoted(folder)).append('\n');
        each(difference.remove(), names -> "rm -rf -- " + names);
        lines.append("cd ").append(quoted(kept)).append('\n');
        each(difference.copy(), names -> "cp -a --parents -t " + quoted(folder) + " -- " + names);
        lines.append("cd ").append(quoted(folder)).append('\n');
        difference
                .mend()
                .forEach((path, entry) -> lines.append("chown ")
                        .append(entry.owner())
                        .append(" -- ")
                        .append(quoted(path))
                        .append("\nchmod ")
                        .append(entry.mode())
                        .append(" -- ")
                        .append(quoted(path))
                        .append('\n'));
    }

    private void each(List<String> paths, Function<String, String> command) {
        IntStream.iterate(0, first -> first < paths.size(), first -> first + AT_ONCE)
                .mapToObj(first -> paths.subList(first, Math.min(first + AT_ONCE, paths.size())).stream()
                        .map(PutBackScript::quoted)
                        .collect(Collectors.joining(" ")))
                .map(command)
                .forEach(line -> lines.append(line).append('\n'));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
