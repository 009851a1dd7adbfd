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

    private final Clock clock;
    /** Those copied in this run. */
    private final Set<Path> copied = ConcurrentHashMap.newKeySet();

    UsersKubeconfig(Clock clock) {
        this.clock = clock;
    }

    /** A change of a file's text. */
    @FunctionalInterface
    interface Change {
        KubeconfigText of(KubeconfigText before) throws ProblemException;
    }

    /** Reads without any lock, which is enough to see whether there is something to do. */
    KubeconfigText read(Path path) throws ProblemException {
        Optional<byte[]> bytes = new SharedFile(path).read();
        return new KubeconfigText(
                path.toString(), bytes.isPresent() ? Optional.of(text(path, bytes.get())) : Optional.empty());
    }

    /**
     * Changes a file; one whose text stays as it is is not written.
     *
     * @param force removes a stale lock first
     */
    void change(Path path, boolean force, Change change) throws ProblemException, InterruptedException {
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
            if (!after.text().equals(before.text())) {
                write(file, after.text());
            }
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
