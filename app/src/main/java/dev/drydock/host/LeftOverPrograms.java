package dev.drydock.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Programs that an earlier Drydock started and, being killed, could not end. */
public final class LeftOverPrograms {
    /**
     * A running process.
     *
     * @param startedAt tells it from a later process with the same number
     * @param argv its command line, the program first
     */
    public record Running(long pid, Instant startedAt, List<String> argv) {}

    /** This user's processes whose command line fits; on Windows the system does not tell command lines. */
    public List<Running> running(Predicate<List<String>> argv) {
        Optional<String> user = ProcessHandle.current().info().user();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().user().equals(user))
                .flatMap(process -> describe(process).stream())
                .filter(running -> argv.test(running.argv()))
                .toList();
    }

    /** Ends it with everything it started; a process that is gone, or another one with its number, is left alone. */
    public void kill(long pid, Instant startedAt) {
        ProcessHandle.of(pid)
                .filter(process -> process.info().startInstant().equals(Optional.of(startedAt)))
                .ifPresent(process -> new ProcessTree(process).end());
    }

    private static Optional<Running> describe(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command()
                .flatMap(program -> info.startInstant().map(started -> {
                    Stream<String> rest = info.arguments().stream().flatMap(Stream::of);
                    return new Running(
                            process.pid(),
                            started,
                            Stream.concat(Stream.of(program), rest).toList());
                }));
    }
}
