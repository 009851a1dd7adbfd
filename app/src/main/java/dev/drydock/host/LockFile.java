package dev.drydock.host;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Subscription;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock that kubectl, kind, minikube and k3d respect: a file {@code NAME.lock} made with O_EXCL and removed afterwards
 * (client-go, tools/clientcmd/loader.go, lockFile). Whoever is killed leaves it behind, and it does not say whose it was; ours
 * does. One that a Drydock left which runs no more is removed; any other is only removed by {@link #force}.
 */
public final class LockFile {
    /** Writers hold it for milliseconds; one of this age was left behind. */
    public static final Duration STALE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(LockFile.class);

    private final Path lock;
    private final Patience patience;
    private final Clock clock;

    /** @param patience how long to wait for another's work; kubectl itself does not wait at all */
    public LockFile(Path file, Patience patience, Clock clock) {
        this.lock = file.resolveSibling(file.getFileName() + ".lock");
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Takes the lock; waits while another holds it, but not for one that is stale.
     *
     * @throws ProblemException {@link KubeconfigProblem.KubeconfigBusy} or {@link KubeconfigProblem.KubeconfigLockStale}
     */
    public Subscription acquire() throws ProblemException, InterruptedException {
        return patience.until(this::tryAcquire, () -> new KubeconfigProblem.KubeconfigBusy(lock.toString(), age()));
    }

    /** Removes a stale lock; one that is not stale stays. */
    public void force() throws ProblemException {
        try {
            if (Files.exists(lock) && seconds(modified()) >= STALE.toSeconds()) {
                remove(modified());
            }
        } catch (NoSuchFileException gone) {
            LOG.debug("{} has gone by itself", lock);
        } catch (IOException e) {
            throw PrivateFiles.unusable(lock, e);
        }
    }

    private Optional<Subscription> tryAcquire() throws ProblemException {
        try {
            Files.write(
                    lock,
                    LockOwner.ofThisProcess().text().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return Optional.of(this::release);
        } catch (FileAlreadyExistsException held) {
            return look();
        } catch (IOException e) {
            throw PrivateFiles.unusable(lock, e);
        }
    }

    /** What to make of a lock that is there: nothing when it has gone since. */
    private Optional<Subscription> look() throws ProblemException {
        try {
            Instant made = modified();
            Optional<LockOwner> owner = LockOwner.of(readable(lock)).filter(LockOwner::here);
            if (owner.isPresent() && owner.get().gone(made)) {
                LOG.warn("Removing {}, which a Drydock left behind that runs no more", lock);
                remove(made);
            } else if (owner.isEmpty() && seconds(made) >= STALE.toSeconds()) {
                throw new ProblemException(stale(made));
            }
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw PrivateFiles.unusable(lock, e);
        }
    }

    /** Out of the way first, then looked at: another one may have removed it too, and made its own in the meantime. */
    private void remove(Instant made) throws IOException {
        Path aside = lock.resolveSibling(lock.getFileName() + "." + UUID.randomUUID());
        Files.move(lock, aside, StandardCopyOption.ATOMIC_MOVE);
        if (Files.getLastModifiedTime(aside).toInstant().equals(made)) {
            Files.delete(aside);
        } else {
            Files.move(aside, lock);
        }
    }

    private Problem stale(Instant made) {
        return new KubeconfigProblem.KubeconfigLockStale(lock.toString(), seconds(made));
    }

    /** client-go makes its lock with mode 0, which nobody but root can read. */
    private static String readable(Path lock) throws IOException {
        return Files.isReadable(lock) ? Files.readString(lock, StandardCharsets.ISO_8859_1) : "";
    }

    private Instant modified() throws IOException {
        return Files.getLastModifiedTime(lock).toInstant();
    }

    private long seconds(Instant made) {
        return Math.max(0, Duration.between(made, clock.instant()).toSeconds());
    }

    private long age() {
        try {
            return seconds(modified());
        } catch (IOException gone) {
            return patience.limit().toSeconds();
        }
    }

    /** The file it guards is written by then: that its lock stays is nobody's problem but the next writer's, who is told. */
    private void release() {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", lock, e);
        }
    }
}
