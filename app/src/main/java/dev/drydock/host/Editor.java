package dev.drydock.host;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The editor of the user's choice, in the terminal that Drydock runs in. */
public final class Editor {
    /** Nobody edits longer without a pause. */
    private static final Duration LIMIT = Duration.ofDays(1);
    /** Words of a command line: bare, or in quotes where a path has blanks. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private final OperatingSystem system;
    private final Map<String, String> environment;

    public Editor(OperatingSystem system, Map<String, String> environment) {
        this.system = system;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Opens the files and waits until the user has left the editor.
     *
     * @throws ProblemException ProgramNotStarted, or EditorFailed where it ended with an error
     */
    public void edit(List<Path> files) throws ProblemException, InterruptedException {
        List<String> argv = command();
        files.forEach(file -> argv.add(file.toString()));
        Process process = start(argv);
        try {
            if (!process.waitFor(LIMIT) || process.exitValue() != 0) {
                throw new ProblemException(
                        new HostProblem.EditorFailed(argv.getFirst(), process.isAlive() ? -1 : process.exitValue()));
            }
        } finally {
            process.destroy();
        }
    }

    /** As git and kubectl choose it: VISUAL, then EDITOR, then what every system has. */
    List<String> command() {
        String chosen =
                said("VISUAL").or(() -> said("EDITOR")).orElse(system == OperatingSystem.WINDOWS ? "notepad" : "vi");
        return new ArrayList<>(WORD.matcher(chosen).results().map(Editor::word).toList());
    }

    private static String word(MatchResult word) {
        return Optional.ofNullable(word.group(1))
                .or(() -> Optional.ofNullable(word.group(2)))
                .orElse(word.group());
    }

    private Optional<String> said(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static Process start(List<String> argv) throws ProblemException {
        try {
            return new ProcessBuilder(argv).inheritIO().start();
        } catch (IOException e) {
            throw new ProblemException(
                    new HostProblem.ProgramNotStarted(argv.getFirst(), String.valueOf(e.getMessage())), e);
        }
    }
}
