package dev.drydock.provider.kind;

import dev.drydock.host.LeftOverPrograms;
import dev.drydock.host.ProgramResult;
import dev.drydock.host.ProgramSearch;
import dev.drydock.host.Programs;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The kind program on this computer: where it is, and running it. Thread-safe. */
public final class KindProgram {
    private static final Duration VERSION_LIMIT = Duration.ofSeconds(4);

    private final ProgramSearch search;
    private final Programs programs;
    private final LeftOverPrograms leftOver;
    private final Supplier<List<Path>> first;

    /** @param first where to look before PATH, asked each time: the place the user named, Drydock's own installation */
    public KindProgram(ProgramSearch search, Programs programs, LeftOverPrograms leftOver, Supplier<List<Path>> first) {
        this.search = search;
        this.programs = programs;
        this.leftOver = leftOver;
        this.first = first;
    }

    /** Where it is. */
    public Path find() throws ProblemException {
        ProgramSearch.Result result = search.find("kind", first.get());
        return result.program().orElseThrow(() -> new ProblemException(new ClusterProblem.KindMissing(result.tried())));
    }

    /** Which it is, as it says itself: {@code 0.30.0}. */
    public String version() throws ProblemException, InterruptedException {
        List<String> argv = List.of(find().toString(), "version", "-q");
        ProgramResult result = programs.run(argv, VERSION_LIMIT);
        if (!result.succeeded()) {
            throw new ProblemException(new ClusterProblem.KindFailed(
                    String.join(" ", argv), result.exitCode(), result.output().strip()));
        }
        return result.stdout().strip();
    }

    /**
     * Runs it to its end.
     *
     * @param line told each line it prints, as it comes
     * @throws InterruptedException when cancelled; the program and its children have ended then
     */
    ProgramResult run(KindCall call, Consumer<String> line) throws ProblemException, InterruptedException {
        List<String> argv = call.argv(find().toString());
        ProgramResult result = programs.run(argv, call.environment(), Optional.of(call.stdin()), call.limit(), line);
        if (result.exitCode() != 0) {
            throw new ProblemException(new ClusterProblem.KindFailed(
                    String.join(" ", argv), result.exitCode(), result.output().strip()));
        }
        return result;
    }

    /**
     * Ends kind processes that an earlier Drydock started for this kubeconfig and that outlived it.
     *
     * @return whether there were any
     */
    boolean endLeftOver(Path kubeconfig) {
        List<LeftOverPrograms.Running> running =
                leftOver.running(argv -> argv.contains("create") && argv.contains(kubeconfig.toString()));
        running.forEach(one -> leftOver.kill(one.pid(), one.startedAt()));
        return !running.isEmpty();
    }
}
