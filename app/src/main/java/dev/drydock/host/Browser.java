package dev.drydock.host;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Opens pages in the user's own browser. */
public final class Browser {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** An opener that fails does so at once; one that still runs has become the browser. */
    private static final Duration WATCH = Duration.ofSeconds(3);

    private final OperatingSystem system;
    private final ProgramSearch search;
    private final Programs programs;
    private final String wanted;

    /**
     * @param wanted the variable {@code BROWSER}: commands between colons, of which the first that is there is taken, with
     *     {@code %s} where the address belongs (xdg-open(1)); not read on Windows
     */
    public Browser(OperatingSystem system, ProgramSearch search, Programs programs, String wanted) {
        this.system = system;
        this.search = search;
        this.programs = programs;
        this.wanted = system == OperatingSystem.WINDOWS ? "" : wanted;
    }

    /** Opens an http or https page; waits up to 3 s to hear whether it failed. */
    public void open(URI page) throws ProblemException, InterruptedException {
        String scheme = Optional.ofNullable(page.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw notOpened(page, Message.of("problem.why.onlyPages"));
        }
        List<String> argv = opener();
        launch(
                page,
                wantedOpener(page)
                        .or(() -> call(argv, page))
                        .orElseThrow(
                                () -> notOpened(page, Message.of("problem.why.programNotFound", argv.getFirst()))));
    }

    private Optional<List<String>> wantedOpener(URI page) {
        return Arrays.stream(wanted.split(":"))
                .map(command -> List.of(command.strip().split("\\s+")))
                .filter(argv -> !argv.getFirst().isEmpty())
                .flatMap(argv -> call(argv, page).stream())
                .findFirst();
    }

    /** The command with the page in it; empty where its program is not there. */
    private Optional<List<String>> call(List<String> command, URI page) {
        String name = command.getFirst();
        List<Path> named = name.contains("/") ? List.of(Path.of(name)) : List.of();
        List<String> argv = new ArrayList<>();
        command.stream()
                .skip(1)
                .map(part -> part.replace("%s", page.toASCIIString()))
                .forEach(argv::add);
        if (command.stream().noneMatch(part -> part.contains("%s"))) {
            argv.add(page.toASCIIString());
        }
        return search.find(name, named).program().map(program -> {
            argv.addFirst(program.toString());
            return argv;
        });
    }

    private void launch(URI page, List<String> argv) throws ProblemException, InterruptedException {
        Optional<Integer> exitCode;
        try {
            exitCode = programs.launch(argv, WATCH);
        } catch (ProblemException e) {
            throw new ProblemException(brief(page, words(e.problem())), e);
        }
        if (exitCode.filter(code -> code != 0).isPresent()) {
            throw notOpened(page, Message.of("problem.why.exitCode", argv.getFirst(), exitCode.get()));
        }
    }

    private static Message words(Problem problem) {
        return Message.verbatim(
                problem instanceof HostProblem.ProgramNotStarted program ? program.reason() : problem.code());
    }

    private List<String> opener() {
        return switch (system) {
            case LINUX -> List.of("xdg-open");
            case MACOS -> List.of("open");
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler");
        };
    }

    private static ProblemException notOpened(URI page, Message reason) {
        return new ProblemException(brief(page, reason));
    }

    private static Problem brief(URI page, Message reason) {
        return new HostProblem.BrowserNotOpened(page.toString(), reason);
    }
}
