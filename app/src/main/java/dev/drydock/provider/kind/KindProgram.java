package dev.drydock.provider.kind;

import dev.drydock.host.ProgramResult;
import dev.drydock.host.Programs;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The kind program on this computer: where it is, and running it. */
public final class KindProgram {
    private final Programs programs;
    private final Supplier<Optional<Path>> configured;
    private final List<Path> installation;

    /**
     * @param configured the place the user named, asked each time
     * @param installation folders of Drydock's own installation that may hold it
     */
    public KindProgram(Programs programs, Supplier<Optional<Path>> configured, List<Path> installation) {
        this.programs = programs;
        this.configured = configured;
        this.installation = List.copyOf(installation);
    }

    /** Where it is; the place that the user named goes before all others. */
    public Path find() throws ProblemException {
        Programs.Search search = programs.find("kind", configured.get(), installation);
        return search.found().orElseThrow(() -> new ProblemException(new ClusterProblem.KindMissing(search.tried())));
    }

    /**
     * Runs it to its end.
     *
     * @param line told each line it prints, as it comes
     * @throws InterruptedException when cancelled; the program and its children have ended then
     */
    ProgramResult run(KindCall call, Consumer<String> line) throws ProblemException, InterruptedException {
        List<String> argv = call.argv(find().toString());
        ProgramResult result = programs.run(argv, call.environment(), call.stdin(), call.limit(), line);
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
    boolean endLeftOver(String kubeconfig) throws InterruptedException {
        return programs.endRunning(argv -> argv.contains("create") && argv.contains(kubeconfig)) > 0;
    }

    /** One run of the program. */
    record KindCall(List<String> arguments, Map<String, String> environment, Optional<String> stdin, Duration limit) {
        List<String> argv(String program) {
            return Stream.concat(Stream.of(program), arguments.stream())
                    .toList();
        }
    }
}
