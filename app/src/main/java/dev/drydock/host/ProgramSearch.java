package dev.drydock.host;

import dev.drydock.model.Message;
import dev.drydock.model.Problem.Attempt;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for programs: in named places first, then along PATH, as the shell would. */
public final class ProgramSearch {
    private final OperatingSystem system;
    private final Map<String, String> env;

    /** @param env the environment, of which PATH (and PATHEXT on Windows) are read */
    public ProgramSearch(OperatingSystem system, Map<String, String> env) {
        this.system = system;
        this.env = Map.copyOf(env);
    }

    /**
     * What a search found.
     *
     * @param program absolute; empty when it is nowhere
     * @param tried each place it was not in, and why
     */
    public record Result(Optional<Path> program, List<Attempt> tried) {}

    /**
     * Looks in the order given.
     *
     * @param first files, or folders that may hold the program, to be tried before PATH
     */
    public Result find(String name, List<Path> first) {
        List<Attempt> tried = new ArrayList<>();
        List<Path> places = new ArrayList<>(first);
        places.addAll(searchPath());
        for (Path place : places) {
            Optional<Path> program = in(place, name);
            if (program.isPresent()) {
                return new Result(program, List.copyOf(tried));
            }
            tried.add(new Attempt(place.toString(), reason(place, name)));
        }
        return new Result(Optional.empty(), List.copyOf(tried));
    }

    private Optional<Path> in(Path place, String name) {
        if (Files.isDirectory(place)) {
            return fileNames(name).stream()
                    .map(place::resolve)
                    .filter(ProgramSearch::runs)
                    .findFirst()
                    .map(Path::toAbsolutePath);
        }
        return runs(place) ? Optional.of(place.toAbsolutePath()) : Optional.empty();
    }

    private static Message reason(Path place, String name) {
        if (Files.isDirectory(place)) {
            return Files.exists(place.resolve(name))
                    ? Message.of("problem.why.notExecutable")
                    : Message.of("problem.why.notThere");
        }
        return Message.of(Files.exists(place) ? "problem.why.notExecutable" : "problem.why.noPlace");
    }

    private List<String> fileNames(String name) {
        return system == OperatingSystem.WINDOWS ? List.of(name + ".exe", name + ".cmd", name) : List.of(name);
    }

    /** PATH in its order. A relative folder is left out: it would run whatever lies in the present directory. */
    private List<Path> searchPath() {
        String path = env.getOrDefault("PATH", env.getOrDefault("Path", ""));
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder).stream())
                .filter(Path::isAbsolute)
                .distinct()
                .toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException unusable) {
            // PATH may hold anything; a shell skips what is no path, too.
            return Optional.empty();
        }
    }

    private static boolean runs(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
