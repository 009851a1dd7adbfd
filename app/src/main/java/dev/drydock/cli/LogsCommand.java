package dev.drydock.cli;

import dev.drydock.feature.log.LogRequest;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.text.PlainText;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock logs}. */
@Command(name = "logs", aliases = "log")
final class LogsCommand implements Callable<Integer> {
    private static final int LINES_BETWEEN_CHECKS = 1000;

    private final Invocation invocation;
    private int printed;
    private boolean toldLost;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ClusterOption cluster = new ClusterOption();

    @Parameters(paramLabel = "POD")
    private String pod = "";

    @Option(
            names = {"-c", "--container"},
            paramLabel = "NAME")
    private Optional<String> container = Optional.empty();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NS")
    private Optional<String> namespace = Optional.empty();

    @Option(names = {"-f", "--follow"})
    private boolean follow;

    @Option(names = "--tail", paramLabel = "N")
    private Optional<Integer> tail = Optional.empty();

    @Option(
            names = {"-s", "--since"},
            paramLabel = "D",
            converter = DurationText.class)
    private Optional<Duration> since = Optional.empty();

    @Option(names = {"-p", "--previous"})
    private boolean previous;

    LogsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        String chosen = cluster.name(application);
        PodChoice found = PodChoice.among(application.pods(chosen, namespace), pod, namespace);
        LogRequest request =
                new LogRequest(chosen, found.namespace(), found.pod(), container, follow, tail, since, previous);
        try {
            application.log(request, this::print, this::tellLost);
        } catch (InterruptedException stopped) {
            if (!invocation.console().outputClosed()) {
                throw stopped;
            }
        }
        return ExitCode.DONE;
    }

    /** A terminal is not to be steered by a log; a file gets every byte of it. */
    private String shown(String line) {
        return invocation.console().terminal().output() ? PlainText.of(line) : line;
    }

    /** Once for each time it is lost. */
    private void tellLost(Problem why) {
        if (!toldLost) {
            toldLost = true;
            new ProblemPrinter(invocation.console()).print(why, common.json());
        }
    }

    private void print(String line) {
        invocation.console().out().println(common.json() ? Json.of(Map.of("line", line)) : shown(line));
        toldLost = false;
        printed++;
        boolean checks = follow || printed % LINES_BETWEEN_CHECKS == 0;
        if (checks && invocation.console().outputClosed()) {
            Thread.currentThread().interrupt();
        }
    }
}
