package dev.drydock.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Drydock made a lock file.
 *
 * @param computer its name, for process numbers of another one that shares the folder say nothing here; {@code -} where it is
 *     unknown
 */
record LockOwner(String computer, long processId) {
    private static final String UNKNOWN = "-";
    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final Pattern TEXT = Pattern.compile("drydock (\\S+) (\\d{1,18})\\n?");
    /** File systems keep times less exactly than the system keeps those of processes. */
    private static final Duration BLUR = Duration.ofSeconds(2);

    static LockOwner ofThisProcess() {
        return new LockOwner(thisComputer(), ProcessHandle.current().pid());
    }

    static Optional<LockOwner> of(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new LockOwner(found.group(1), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    String text() {
        return "drydock " + computer + " " + processId + "\n";
    }

    /** Whether this computer can tell if it still runs. */
    boolean here() {
        return !computer.equals(UNKNOWN) && computer.equals(thisComputer());
    }

    /** Whether it runs no more; a younger process may have been given its number. */
    boolean gone(Instant lockMade) {
        Optional<ProcessHandle> running = ProcessHandle.of(processId).filter(ProcessHandle::isAlive);
        Optional<Instant> started = running.flatMap(process -> process.info().startInstant());
        return running.isEmpty()
                || started.filter(moment -> moment.isAfter(lockMade.plus(BLUR))).isPresent();
    }

    /** Not asked of the network, which may take long to answer. */
    private static String thisComputer() {
        String name = Optional.ofNullable(System.getenv("COMPUTERNAME")).orElseGet(LockOwner::linuxName);
        return name.isBlank() ? UNKNOWN : name.strip().replaceAll("\\s", "-");
    }

    private static String linuxName() {
        try {
            return Files.readString(LINUX_NAME);
        } catch (IOException notLinux) {
            return "";
        }
    }
}
