package dev.drydock.host;

import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which program listens on a port, where the system tells. */
final class PortHolders {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    /** lsof -F: one field a line, its first letter says which (lsof(8), OUTPUT FOR OTHER PROGRAMS). */
    private static final Pattern LSOF = Pattern.compile("p(\\d+)\\R(?:.*\\R)*?c(.+)");

    private final OperatingSystem system;
    private final Programs programs;

    PortHolders(OperatingSystem system, Programs programs) {
        this.system = system;
        this.programs = programs;
    }

    /** Such as {@code nginx (process 812)}. */
    Optional<Message> holder(int port) throws InterruptedException {
        return switch (system) {
            case LINUX -> new LinuxListeners(Path.of("/proc")).holder(port);
            case MACOS -> fromLsof(ask(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")));
            case WINDOWS -> onWindows(port);
        };
    }

    static Optional<Message> fromLsof(String output) {
        Matcher found = LSOF.matcher(output);
        return found.find() ? Optional.of(text(found.group(2), found.group(1))) : Optional.empty();
    }

    /** The process number in {@code netstat -ano}: {@code TCP 0.0.0.0:80 0.0.0.0:0 LISTENING 4}. The state's word is translated. */
    static Optional<String> processFromNetstat(String output, int port) {
        Pattern line = Pattern.compile("(?m)^\\s*TCP\\s+\\S+:" + port + "\\s+\\S+:0\\s+\\S+\\s+(\\d+)\\s*$");
        Matcher found = line.matcher(output);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The first cell of {@code tasklist /FO CSV /NH}. */
    static Optional<String> nameFromTasklist(String output) {
        Matcher found = Pattern.compile("^\"([^\"]+)\",\"\\d+\"").matcher(output.strip());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Optional<Message> onWindows(int port) throws InterruptedException {
        Optional<String> process = processFromNetstat(ask(List.of("netstat", "-ano", "-p", "TCP")), port);
        if (process.isEmpty()) {
            return Optional.empty();
        }
        String tasks = ask(List.of("tasklist", "/FI", "PID eq " + process.get(), "/FO", "CSV", "/NH"));
        return Optional.of(text(nameFromTasklist(tasks).orElse("?"), process.get()));
    }

    static Message text(String name, String process) {
        return Message.of("problem.holder.process", name, process);
    }

    private String ask(List<String> argv) throws InterruptedException {
        try {
            return programs.run(argv, TIMEOUT).stdout();
        } catch (ProblemException notTold) {
            // The name is a courtesy: that the port is taken is known without it.
            return "";
        }
    }
}
