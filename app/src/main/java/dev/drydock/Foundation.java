package dev.drydock;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineLocator;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.host.HostFolders;
import dev.drydock.host.LeftOverPrograms;
import dev.drydock.host.NamedLock;
import dev.drydock.host.OperatingSystem;
import dev.drydock.host.PrivateFiles;
import dev.drydock.host.ProgramSearch;
import dev.drydock.host.Programs;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What everything else stands on: this computer, its engine, threads and time. Nothing here asks the outside when made. */
final class Foundation {
    final Clock clock = Clock.system(ZoneId.systemDefault());
    final Threads threads = new Threads((thread, defect) -> log("On the thread " + thread.getName(), defect));
    final PrivateFiles files = new PrivateFiles();
    final OperatingSystem system = OperatingSystem.named(System.getProperty("os.name", ""));
    final Path home = Path.of(System.getProperty("user.home", "."));
    final Map<String, String> environment;
    final HostFolders folders;
    /** Why Drydock's folders cannot be used; looking at clusters needs none. */
    final Optional<Problem> trouble;

    final Programs programs = new Programs(threads);
    final LeftOverPrograms leftOver = new LeftOverPrograms();
    final ProgramSearch search;
    final NamedLock locks;
    final DockerEngine engine;
    final Tasks tasks = new Tasks(threads, clock, this::defect);

    Foundation(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.folders = HostFolders.ofThisComputer(environment, System.getProperty("os.name", ""), home);
        this.trouble = makeFolders();
        // Before anything that has a logger: logback reads the name of its file once.
        System.setProperty("drydock.log", logFile().toString());
        this.search = new ProgramSearch(system, environment);
        this.locks = new NamedLock(folders.state().resolve("locks"));
        this.engine = new DockerEngine(
                new EngineLocator(environment, System.getProperty("os.name", ""), home),
                new SshTunnel(search, programs),
                threads);
    }

    /** Before logback does, which would let everybody read them. */
    private Optional<Problem> makeFolders() {
        try {
            folders.make();
            files.makeFile(logFile());
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /** The file that defects are written to. */
    Path logFile() {
        return folders.state().resolve("drydock.log");
    }

    /** What the user is told of an exception that nobody expected; the log has the rest. */
    Problem defect(Throwable thrown) {
        log("Unexpected", thrown);
        return new DrydockProblem.Unexpected(thrown.toString(), logFile().toString());
    }

    private static void log(String where, Throwable defect) {
        LoggerFactory.getLogger(Foundation.class).error(where, defect);
    }
}
