package dev.drydock.feature.cluster;

import dev.drydock.flow.Guard;
import dev.drydock.flow.Subscription;
import dev.drydock.host.NamedLock;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file for each cluster that a Drydock is at work on, beside a lock that the system frees when that Drydock dies: an
 * entry whose lock is free is work that was cut off.
 */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path folder;
    private final PrivateFiles files;
    private final NamedLock locks;

    public Journal(Path folder, PrivateFiles files, NamedLock locks) {
        this.folder = folder;
        this.files = files;
        this.locks = locks;
    }

    /** Holds the cluster for one plan: nobody else may work on it, and a kill leaves an entry. */
    public Guard guard(String kind, String cluster, boolean makes) {
        return () -> {
            Optional<NamedLock.Held> held = locks.tryAcquire(cluster);
            if (held.isEmpty()) {
                throw new ProblemException(new ClusterProblem.ClusterBusy(cluster, locks.holder(cluster)));
            }
            return enter(new JournalEntry(kind, cluster, makes), held.get());
        };
    }

    /** The cluster's lock alone, unless a Drydock is at work on it. */
    Optional<Subscription> lock(String cluster) throws ProblemException {
        return locks.tryAcquire(cluster).map(held -> held);
    }

    private Guard.Held enter(JournalEntry entry, NamedLock.Held held) throws ProblemException {
        Path file = folder.resolve(entry.cluster());
        try {
            files.write(file, entry.text());
        } catch (ProblemException e) {
            held.close();
            throw e;
        }
        return settled -> {
            if (settled) {
                end(file, held);
            } else {
                held.close();
            }
        };
    }

    /** The files of all entries, those of plans that run at this moment among them. */
    List<Path> entries() throws ProblemException {
        // Other names are drafts that somebody is writing at this moment, and what is not ours.
        return files.list(folder).stream()
                .filter(file -> ClusterName.fits(file.getFileName().toString()))
                .toList();
    }

    /**
     * The entry, with its lock held for the caller, if its Drydock is gone. The lock comes first: an entry may be that of a plan
     * which ends well between two looks.
     */
    Optional<CutOff> cutOff(Path file) throws ProblemException {
        Optional<NamedLock.Held> held = locks.tryAcquire(file.getFileName().toString());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<JournalEntry> entry = files.read(file).flatMap(JournalEntry::of);
            if (entry.isPresent()) {
                return Optional.of(new CutOff(entry.get(), () -> end(file, held.get()), held.get()));
            }
        } catch (ProblemException e) {
            held.get().close();
            throw e;
        }
        end(file, held.get());
        return Optional.empty();
    }

    private void end(Path file, NamedLock.Held held) {
        try {
            files.delete(file);
        } catch (ProblemException e) {
            // The next start finds an entry whose work is done already, and settles it again without harm.
            LOG.warn("A journal entry stays: {}", e.problem());
        }
        held.close();
    }

    /**
     * Work that was cut off.
     *
     * @param settled to be closed when nothing is left of it
     * @param postponed to be closed when it could not be settled now
     */
    record CutOff(JournalEntry entry, Subscription settled, Subscription postponed) {}
}
