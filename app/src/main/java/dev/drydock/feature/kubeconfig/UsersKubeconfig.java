package dev.drydock.feature.kubeconfig;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Subscription;
import dev.drydock.host.LockFile;
import dev.drydock.host.PrivateFiles;
import dev.drydock.host.SharedFile;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Changes kubeconfig files that belong to the user: under client-go's lock, as a whole, and after a copy {@code
 * NAME.drydock-backup} was made before the first change of a run. Thread-safe, also among processes.
 */
final class UsersKubeconfig {
    private static final String BACKUP = ".drydock-backup";
    private static final Patience LOCK_PATIENCE = new Patience(Duration.ofSeconds(10), Duration.ofMillis(20));
    /** Longer than kubectl takes from its reading to its writing. */
    private static final Duration SECOND_LOOK = Duration.ofMillis(250);

    private static final int MOST_REPEATS = 3;

    private final Clock clock;
    /** Those copied in this run. */
    private final Set<Path> copied = ConcurrentHashMap.newKeySet();

    UsersKubeconfig(Clock clock) {
        this.clock = clock;
    }

    /** Reads without any lock, which is enough to see whether there is something to do. */
    KubeconfigText read(Path path) throws ProblemException {
        Optional<byte[]> bytes = new SharedFile(path).read();
        return new KubeconfigText(
                path.toString(), bytes.isPresent() ? Optional.of(text(path, bytes.get())) : Optional.empty());
    }

    /**
     * Changes a file; one whose text stays as it is is not written. kubectl reads a file before it locks it and then writes what it
     * had read (client-go, tools/clientcmd/config.go, ModifyConfig), which undoes what was changed in between; so the file is looked
     * at once more after a moment.
     *
     * @param force removes a stale lock first
     * @return whether it was written, and its text
     */
    Outcome change(Path path, boolean force, Change change) throws ProblemException, InterruptedException {
        Outcome outcome = changeOnce(path, force, change);
        for (int again = 0; outcome.written() && again < MOST_REPEATS && undone(path, change); again++) {
            outcome = new Outcome(true, changeOnce(path, false, change).text());
        }
        return outcome;
    }

    /** What came of a change. */
    record Outcome(boolean written, KubeconfigText text) {}

    private boolean undone(Path path, Change change) throws InterruptedException {
        Thread.sleep(SECOND_LOOK);
        try {
            return !change.isIn(read(path));
        } catch (ProblemException halfWritten) {
            return true;
        }
    }

    /** Without the second look. */
    Outcome changeOnce(Path path, boolean force, Change change) throws ProblemException, InterruptedException {
        SharedFile file = new SharedFile(path);
        new PrivateFiles().makeFolder(file.target().resolveSibling(".").normalize());
        List<Subscription> held = new ArrayList<>();
        try {
            for (Path locked : lockedNames(file)) {
                LockFile lock = new LockFile(locked, LOCK_PATIENCE, clock);
                if (force) {
                    lock.force();
                }
                held.add(lock.acquire());
            }
            KubeconfigText before = read(path);
            KubeconfigText after = change.of(before);
            boolean differs = !after.text().equals(before.text());
            if (differs) {
                write(file, after.text());
            }
            return new Outcome(differs, after);
        } finally {
            held.forEach(Subscription::close);
        }
    }

    /** kubectl locks the name it is given, so a file with a link to it has two; in the order in which client-go locks several. */
    private static Set<Path> lockedNames(SharedFile file) throws ProblemException {
        return new TreeSet<>(List.of(file.path(), file.target()));
    }

    private void write(SharedFile file, Optional<String> text) throws ProblemException {
        file.mustBeWritable();
        file.sweep();
        if (copied.add(file.path())) {
            file.copyTo(BACKUP);
        }
        if (text.isPresent()) {
            file.replace(text.get().getBytes(StandardCharsets.UTF_8));
        } else {
            file.delete();
        }
    }

    private static String text(Path path, byte[] bytes) throws ProblemException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Message why = Message.of("problem.kubeconfig.charset");
            throw new ProblemException(new KubeconfigProblem.KubeconfigNotEditable(path.toString(), why), e);
        }
    }
}
